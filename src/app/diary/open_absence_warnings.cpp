#include "app/diary/open_absence_warnings.h"

#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<StudentAbsenceWarnings> open_absence_warnings(Reader& reader, const Standing& standing,
                                                     StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    StudentAbsenceWarnings view{.student_id = student_id, .warnings = {}, .forecasts = {}};
    LETOPIS_TRY(groups, groups_of_student(reader, student_id, today));
    for (const StudyGroup& group : groups) {
        if (!is_home_class(group)) continue;
        LETOPIS_TRY(lines, absence_warnings_of(reader, group, student_id, today));
        view.warnings.insert(view.warnings.end(), lines.begin(), lines.end());
        LETOPIS_TRY(courses, forecasts_of_class(
                                 reader, group,
                                 {.student_id = student_id, .days = ForecastDays::warned}, now));
        for (CourseForecasts& course : courses)
            if (course.lines.front().is_in_danger())
                view.forecasts.push_back({.course_id = course.course_id,
                                          .subject_title = std::move(course.subject_title),
                                          .teachers = std::move(course.teachers),
                                          .period_title = std::move(course.period_title),
                                          .ends_on = course.ends_on,
                                          .forecast = std::move(course.lines.front().forecast)});
    }
    return view;
}

}  // namespace letopis
