#pragma once
// open_subgroups: who of a class is in which subgroup of each subject, and who is in none or in two
// (JRN-18).

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct SubgroupColumn {
    StudyGroupId study_group_id;
    CourseId course_id;
    std::string title;
    std::string teachers;
    std::vector<std::string> parents;  ///< Classes it draws from.
    int student_count = 0;             ///< Of all of them.
    bool operator==(const SubgroupColumn&) const = default;
};
LETOPIS_DESCRIBE(SubgroupColumn, study_group_id, course_id, title, teachers, parents, student_count)

struct SplitColumn {
    SubjectId subject_id;
    std::string title;
    bool is_for_all = true;  ///< Everybody must be in one; not so for what is chosen.
    std::vector<SubgroupColumn> subgroups;
    bool operator==(const SplitColumn&) const = default;
};
LETOPIS_DESCRIBE(SplitColumn, subject_id, title, is_for_all, subgroups)

/// Of one student in one subject.
struct SubgroupPlace {
    std::vector<StudyGroupId> study_group_ids;
    bool is_wrong = false;  ///< In none, or in two.
    bool operator==(const SubgroupPlace&) const = default;
};
LETOPIS_DESCRIBE(SubgroupPlace, study_group_ids, is_wrong)

struct SubgroupRow {
    StudentId student_id;
    std::string name;
    std::vector<SubgroupPlace> places;  ///< One for each subject.
    bool operator==(const SubgroupRow&) const = default;
};
LETOPIS_DESCRIBE(SubgroupRow, student_id, name, places)

struct ClassSubgroups {
    StudyGroupId study_group_id;
    std::string title;
    std::string school_year_title;
    Date on;
    bool is_closed = false;
    bool is_list_closed = false;  ///< Nobody is placed any more, as in closed_list.h.
    bool may_keep = false;
    int wrong_count = 0;
    std::vector<SplitColumn> subjects;
    std::vector<SubgroupRow> students;
    bool operator==(const ClassSubgroups&) const = default;
};
LETOPIS_DESCRIBE(ClassSubgroups, study_group_id, title, school_year_title, on, is_closed,
                 is_list_closed, may_keep, wrong_count, subjects, students)

/// Today, in the class's year. Refuses `not_found`, then as check_access for read_class.
Result<ClassSubgroups> open_subgroups(Reader& reader, const Standing& standing, StudyGroupId id,
                                      Instant now);

}  // namespace letopis
