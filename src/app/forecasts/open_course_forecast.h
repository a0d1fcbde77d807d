#pragma once
// open_course_forecast: what marks of a period stand to become, why, and what is needed (SVC-12,
// ASM-07, E-20): for who teaches the course, leads the class or heads the school.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/gathering/attestation/forecasts.h"

namespace letopis {

struct ForecastPeriod {
    PeriodId period_id;
    std::string title;
    bool operator==(const ForecastPeriod&) const = default;
};
LETOPIS_DESCRIBE(ForecastPeriod, period_id, title)

/// Прогноз по курсу.
struct CourseForecastView {
    CourseId course_id;
    Date today;
    std::vector<ForecastPeriod> periods;      ///< To choose from: those that have begun.
    std::optional<CourseForecasts> forecast;  ///< Nothing where nothing is forecast.
    bool operator==(const CourseForecastView&) const = default;
};
LETOPIS_DESCRIBE(CourseForecastView, course_id, today, periods, forecast)

/// Without a period, of that of today; between two, of the last that has begun. Refuses `not_found`
/// for an unknown course and for a period that is not its own; as the second lock (read_journal).
Result<CourseForecastView> open_course_forecast(Reader& reader, const Standing& standing,
                                                CourseId course_id,
                                                std::optional<PeriodId> period_id, Instant now);

}  // namespace letopis
