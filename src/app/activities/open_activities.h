#pragma once
// open_activities: extracurricular activity and after-school groups of a school year.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct ActivityCourse {
    CourseId course_id;
    StudyGroupId study_group_id;
    SubjectKind kind = SubjectKind::extracurricular;
    std::string subject_title;
    std::string study_group_title;
    bool is_group = false;  ///< With a list of its own; else a whole class goes.
    std::string teachers;
    std::vector<std::string> hours;
    int student_count = 0;
    bool operator==(const ActivityCourse&) const = default;
};
LETOPIS_DESCRIBE(ActivityCourse, course_id, study_group_id, kind, subject_title, study_group_title,
                 is_group, teachers, hours, student_count)

struct ActivityCourses {
    std::string school_year_title;
    Date today;
    Date starts_on;
    Date ends_on;
    bool may_form = false;
    std::vector<ActivityCourse> lines;  ///< Extracurricular first, then by the order of the year.
    bool operator==(const ActivityCourses&) const = default;
};
LETOPIS_DESCRIBE(ActivityCourses, school_year_title, today, starts_on, ends_on, may_form, lines)

/// Of the year of today. Refuses as the second lock (read_school).
Result<ActivityCourses> open_activities(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
