#pragma once
// open_practice_courses: courses of practice that a person has to do with, and how far each is
// (VOC-10).

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct PracticeCourse {
    CourseId course_id;
    std::string subject_title;
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::string teachers;
    int students = 0;   ///< On the list today, or on the last day of a year that is over.
    int sent = 0;       ///< Of them, with an assignment.
    int under_way = 0;  ///< Assignments that are going on …
    int to_assess = 0;  ///< … that are over and have no sheet …
    int assessed = 0;   ///< … that have one.
    int behind = 0;     ///< Of those going on or without a sheet: the diary lacks days …
    int waiting = 0;    ///< … or has lines that wait to be confirmed.
    bool operator==(const PracticeCourse&) const = default;
};
LETOPIS_DESCRIBE(PracticeCourse, course_id, subject_title, study_group_id, study_group_title,
                 school_year_title, teachers, students, sent, under_way, to_assess, assessed,
                 behind, waiting)

/// Курсы практики.
struct PracticeCourses {
    std::vector<PracticeCourse> courses;  ///< By group, then by the curriculum.
    bool operator==(const PracticeCourses&) const = default;
};
LETOPIS_DESCRIBE(PracticeCourses, courses)

/// Of this school year, then of the one before: all for who leads the school (keep_practice), those
/// of his groups for a curator, his own for a teacher, and for whoever works in the college those
/// in which he is somebody's lead. Refuses as the second lock whoever does not work in it.
Result<PracticeCourses> open_practice_courses(Reader& reader, const Standing& standing,
                                              Instant now);

}  // namespace letopis
