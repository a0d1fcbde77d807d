#pragma once
// open_absence_warnings: the family is told that a child misses too much of a subject, when half of
// what «н/а» needs is reached (ASM-08, E-5), and fourteen days before the end of a period that «2»
// or «н/а» is forecast (f.2, SVC-12).

#include <vector>

#include "domain/access/access.h"
#include "ports/gathering/attestation/absence_warnings.h"
#include "ports/gathering/attestation/forecasts.h"

namespace letopis {

/// Итог под угрозой: one subject of one child.
struct ForecastWarning {
    CourseId course_id;
    std::string subject_title;
    std::string teachers;
    std::string period_title;
    Date ends_on;
    StudentForecast forecast;
    bool operator==(const ForecastWarning&) const = default;
};
LETOPIS_DESCRIBE(ForecastWarning, course_id, subject_title, teachers, period_title, ends_on,
                 forecast)

/// Предупреждения одного ребёнка.
struct StudentAbsenceWarnings {
    StudentId student_id;
    std::vector<AbsenceWarningLine> warnings;  ///< In order of the curriculum.
    std::vector<ForecastWarning> forecasts;    ///< The same; on days of period.notify_risk.
    bool operator==(const StudentAbsenceWarnings&) const = default;
};
LETOPIS_DESCRIBE(StudentAbsenceWarnings, student_id, warnings, forecasts)

/// Of the class he is in today; empty where he is in none. Refuses as the second lock (read_diary).
Result<StudentAbsenceWarnings> open_absence_warnings(Reader& reader, const Standing& standing,
                                                     StudentId student_id, Instant now);

}  // namespace letopis
