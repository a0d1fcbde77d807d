#pragma once
// list_courses: the journals a person may open, his own first.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct ListedCourse {
    CourseId course_id;
    std::string subject_title;
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string teachers;                 ///< "Петрова А. И."
    std::vector<EmployeeId> teacher_ids;  ///< Of those who teach today.
    Scale scale = Scale::five_point;
    bool closed = false;
    bool is_practice = false;  ///< It has a sheet of practice too (F-29).
    /// Extracurricular and after_school have a journal of their own (F-24, F-25).
    SubjectKind kind = SubjectKind::subject;
    bool operator==(const ListedCourse&) const = default;
};
LETOPIS_DESCRIBE(ListedCourse, course_id, subject_title, study_group_id, study_group_title,
                 teachers, teacher_ids, scale, closed, is_practice, kind)

/// A class with the courses that its students attend; subgroups stand in each of their classes.
struct CoursesOfClass {
    StudyGroupId study_group_id;
    std::string title;
    int grade = 0;
    bool led = false;       ///< The asker is its class teacher.
    bool accounts = false;  ///< The asker accounts its absences.
    bool closed = false;
    std::vector<ListedCourse> courses;
    bool operator==(const CoursesOfClass&) const = default;
};
LETOPIS_DESCRIBE(CoursesOfClass, study_group_id, title, grade, led, accounts, closed, courses)

struct ListedYear {
    SchoolYearId school_year_id;
    std::string title;
    bool operator==(const ListedYear&) const = default;
};
LETOPIS_DESCRIBE(ListedYear, school_year_id, title)

struct CourseList {
    SchoolYearId school_year_id;  ///< The one listed.
    std::string school_year_title;
    std::vector<ListedYear> school_years;  ///< Newest first.
    std::vector<ListedCourse> own;         ///< Taught by the asker today.
    std::vector<CoursesOfClass> classes;   ///< Led ones first, then by grade and letter.
    bool operator==(const CourseList&) const = default;
};
LETOPIS_DESCRIBE(CourseList, school_year_id, school_year_title, school_years, own, classes)

/// Without a year, that of today. A course stands in `classes` only if the asker may read it and
/// does not teach it; a master's groups stand there with none. So a list may be empty, but is never
/// refused for its content. Refuses
/// `not_found` for an unknown year.
Result<CourseList> list_courses(Reader& reader, const Standing& standing,
                                std::optional<SchoolYearId> year_id, Instant now);

/// The teaching load of the year of today: every course in `classes`, whoever teaches it; none in
/// `own`. For who puts courses into the timetable and opens no journal (b.2). Refuses as
/// check_access for keep_timetable.
Result<CourseList> list_load(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
