#include "app/forecasts/open_class_forecast.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

void add_period(const CourseForecasts& course, ClassForecast& view) {
    if (view.period_titles.find(course.period_title) == std::string::npos)
        view.period_titles += (view.period_titles.empty() ? "" : ", ") + course.period_title;
    view.is_warned = view.is_warned || course.is_warned;
    if (view.ends_on && *view.ends_on <= course.ends_on) return;
    view.ends_on = course.ends_on;
    view.warned_from = course.warned_from;
}

CourseAccumulation accumulation_of(const CourseForecasts& course, const StudyGroup& group) {
    const auto few =
        std::count_if(course.lines.begin(), course.lines.end(), [](const ForecastLine& line) {
            return line.note.empty() && line.result.empty() &&
                   line.forecast.mark_count < line.forecast.minimum;
        });
    return {.course_id = course.course_id,
            .subject_title = course.subject_title,
            .study_group_title =
                course.study_group_title == group.title ? "" : course.study_group_title,
            .teachers = course.teachers,
            .index_hundredths = course.accumulation_hundredths,
            .target_hundredths = course.accumulation_target,
            .few = static_cast<int>(few),
            .works_without_marks = course.works_without_marks};
}

void add_risks(const CourseForecasts& course, std::map<StudentId, StudentAtRisk>& students) {
    for (const ForecastLine& line : course.lines) {
        if (!line.result.empty() || line.forecast.risk == ForecastRisk::none) continue;
        StudentAtRisk& one = students[line.student_id];
        one.student_id = line.student_id;
        one.student = line.student;
        one.gravest = std::max(one.gravest, line.forecast.risk);
        one.lines.push_back({.course_id = course.course_id,
                             .subject_title = course.subject_title,
                             .teachers = course.teachers,
                             .period_title = course.period_title,
                             .forecast = line.forecast});
    }
}

}  // namespace

Result<ClassForecast> open_class_forecast(Reader& reader, const Standing& standing, StudyGroupId id,
                                          Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_excuses, target));
    if (!is_home_class(group)) return RefusalCode::not_found;
    LETOPIS_TRY(courses, forecasts_of_class(reader, group, {}, now));
    ClassForecast view{.study_group_id = id,
                       .study_group_title = group.title,
                       .period_titles = {},
                       .ends_on = {},
                       .warned_from = {},
                       .students = {},
                       .courses = {}};
    std::map<StudentId, StudentAtRisk> students;
    for (const CourseForecasts& course : courses) {
        add_period(course, view);
        view.courses.push_back(accumulation_of(course, group));
        add_risks(course, students);
    }
    for (auto& [student_id, one] : students) {
        std::stable_sort(one.lines.begin(), one.lines.end(),
                         [](const RiskLine& first, const RiskLine& second) {
                             return second.forecast.risk < first.forecast.risk;
                         });
        view.students.push_back(std::move(one));
    }
    const auto is_grave = [](const StudentAtRisk& one) {
        return ForecastRisk::failing <= one.gravest;
    };
    std::stable_sort(view.students.begin(), view.students.end(),
                     [&](const StudentAtRisk& first, const StudentAtRisk& second) {
                         if (is_grave(first) != is_grave(second)) return is_grave(first);
                         return sort_key(first.student) < sort_key(second.student);
                     });
    return view;
}

}  // namespace letopis
