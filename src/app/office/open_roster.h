#pragma once
// open_roster: список группы — numbers, dates and orders of joining and leaving (JRN-03), who has a
// guardian, which subgroups he is in.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct RosterStudent {
    int number = 0;  ///< On the list; leavers keep theirs.
    StudentId student_id;
    std::string name;
    std::optional<Date> birth_date;
    std::string personal_no;
    Date enrolled_on;  ///< First day of his latest stay.
    std::string order;
    std::optional<Date> left_on;
    std::string left_order;
    std::string left_reason;
    std::vector<std::string> guardians;  ///< "Ёжикова М. И., мать": with rights today.
    std::vector<std::string> subgroups;  ///< Titles, of a class: those he is in today.
    bool operator==(const RosterStudent&) const = default;
};
LETOPIS_DESCRIBE(RosterStudent, number, student_id, name, birth_date, personal_no, enrolled_on,
                 order, left_on, left_order, left_reason, guardians, subgroups)

/// Who leads or teaches, and since when.
struct RosterLead {
    PersonId person_id;
    std::string name;
    Date valid_from;
    std::optional<Date> valid_to;
    bool operator==(const RosterLead&) const = default;
};
LETOPIS_DESCRIBE(RosterLead, person_id, name, valid_from, valid_to)

/// A course of the group, for who hands it over (JRN-17).
struct RosterCourse {
    CourseId course_id;
    std::string subject_title;
    SubjectKind kind = SubjectKind::subject;  ///< Some have a journal of their own (F-24, F-25).
    std::string study_group_title;            ///< Of a subgroup; "" for the group itself.
    Scale scale = Scale::five_point;
    int weekly_hours_hundredths = 0;
    std::vector<RosterLead> teachers;
    bool is_closed = false;
    bool operator==(const RosterCourse&) const = default;
};
LETOPIS_DESCRIBE(RosterCourse, course_id, subject_title, kind, study_group_title, scale,
                 weekly_hours_hundredths, teachers, is_closed)

struct Roster {
    StudyGroupId study_group_id;
    StudyGroupKind kind = StudyGroupKind::school_class;
    std::string title;
    std::string school_year_title;
    Date today;
    bool is_closed = false;
    bool is_list_closed = false;       ///< Nobody comes or leaves, as in closed_list.h.
    std::vector<std::string> parents;  ///< Classes that a subgroup draws from.
    std::vector<RosterLead> leads;     ///< Class teachers, the latest first.
    std::vector<RosterStudent> students;
    std::vector<RosterCourse> courses;
    bool may_keep = false;
    bool marks_behaviour = false;  ///< Introduced by the school, and the asker gives them (ASM-13).
    bool operator==(const Roster&) const = default;
};
LETOPIS_DESCRIBE(Roster, study_group_id, kind, title, school_year_title, today, is_closed,
                 is_list_closed, parents, leads, students, courses, may_keep, marks_behaviour)

/// Refuses `not_found`, then as check_access for read_class.
Result<Roster> open_roster(Reader& reader, const Standing& standing, StudyGroupId id, Instant now);

}  // namespace letopis
