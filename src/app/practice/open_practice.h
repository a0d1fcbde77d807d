#pragma once
// open_practice: who of a course of practice is where, when and with whom, and how it was assessed
// (VOC-10, F-29); with what is needed to send more students.

#include <string>
#include <vector>

#include "app/practice/practice_lines.h"
#include "domain/access/access.h"

namespace letopis {

struct PracticeStudent {
    StudentId student_id;
    std::string name;
    bool is_sent = false;  ///< Has an assignment in the course.
    bool operator==(const PracticeStudent&) const = default;
};
LETOPIS_DESCRIBE(PracticeStudent, student_id, name, is_sent)

/// Who may be the lead of the college.
struct PracticeLead {
    EmployeeId lead_id;
    std::string name;
    bool operator==(const PracticeLead&) const = default;
};
LETOPIS_DESCRIBE(PracticeLead, lead_id, name)

/// Ведомость по практике.
struct PracticeSheet {
    CourseId course_id;
    std::string subject_title;
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::string teachers;
    std::string curator;
    Scale scale = Scale::five_point;
    int lowest_mark = 2;
    Date today;
    Date year_starts_on;
    Date year_ends_on;                              ///< The last day that a practice may have.
    PracticeKind kind = PracticeKind::educational;  ///< Usual for the course, by its title.
    bool is_closed = false;                         ///< Nothing is recorded any more.
    bool may_keep = false;
    bool may_assess = false;
    std::vector<PracticeLine> lines;        ///< By the alphabet, then by first day.
    std::vector<PracticeStudent> students;  ///< On the list today, by the alphabet.
    std::vector<PracticeLead> leads;        ///< Who teaches the group or leads it, by the alphabet.
    std::vector<std::string> bases;         ///< Of the course so far.
    bool operator==(const PracticeSheet&) const = default;
};
LETOPIS_DESCRIBE(PracticeSheet, course_id, subject_title, study_group_id, study_group_title,
                 school_year_title, teachers, curator, scale, lowest_mark, today, year_starts_on,
                 year_ends_on, kind, is_closed, may_keep, may_assess, lines, students, leads, bases)

/// The lead of the college who has nothing else to do with the course sees the lines he assesses,
/// and nobody else's. Refuses `not_found`, also for a course that is not of practice; as the second
/// lock (keep_practice or assess_practice) whoever leads nobody in it.
Result<PracticeSheet> open_practice(Reader& reader, const Standing& standing, CourseId course_id,
                                    Instant now);

}  // namespace letopis
