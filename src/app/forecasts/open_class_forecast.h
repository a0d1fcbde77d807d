#pragma once
// open_class_forecast: who of a class is at risk in which subject, what is needed, and how marks
// accumulate (SVC-12, f.2, f.3): for the class teacher and the heads of the school.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/gathering/attestation/forecasts.h"

namespace letopis {

/// Риск: one student in one course.
struct RiskLine {
    CourseId course_id;
    std::string subject_title;
    std::string teachers;
    std::string period_title;
    StudentForecast forecast;
    bool operator==(const RiskLine&) const = default;
};
LETOPIS_DESCRIBE(RiskLine, course_id, subject_title, teachers, period_title, forecast)

struct StudentAtRisk {
    StudentId student_id;
    std::string student;
    ForecastRisk gravest = ForecastRisk::none;
    std::vector<RiskLine> lines;  ///< The gravest first, then by the curriculum.
    bool operator==(const StudentAtRisk&) const = default;
};
LETOPIS_DESCRIBE(StudentAtRisk, student_id, student, gravest, lines)

/// Накопляемость of one course (e.5).
struct CourseAccumulation {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;  ///< Of a subgroup; "" of the class itself.
    std::string teachers;
    std::optional<int> index_hundredths;
    int target_hundredths = 20;
    int few = 0;  ///< Students with fewer marks than the minimum so far.
    std::vector<std::string> works_without_marks;
    bool operator==(const CourseAccumulation&) const = default;
};
LETOPIS_DESCRIBE(CourseAccumulation, course_id, subject_title, study_group_title, teachers,
                 index_hundredths, target_hundredths, few, works_without_marks)

/// Прогноз по классу.
struct ClassForecast {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string period_titles;  ///< "II четверть"; of several systems "II четверть, I полугодие".
    std::optional<Date> ends_on;          ///< The first end of them; nothing where none runs today.
    bool is_warned = false;               ///< Families are warned today.
    Date warned_from;                     ///< The first of the days on which they are.
    std::vector<StudentAtRisk> students;  ///< Who is in danger first, then by name.
    std::vector<CourseAccumulation> courses;
    bool operator==(const ClassForecast&) const = default;
};
LETOPIS_DESCRIBE(ClassForecast, study_group_id, study_group_title, period_titles, ends_on,
                 is_warned, warned_from, students, courses)

/// Refuses `not_found` for an unknown group and for a subgroup; as the second lock (keep_excuses:
/// heads of the school and who leads the class).
Result<ClassForecast> open_class_forecast(Reader& reader, const Standing& standing, StudyGroupId id,
                                          Instant now);

}  // namespace letopis
