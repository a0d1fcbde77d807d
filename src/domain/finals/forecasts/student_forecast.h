#pragma once
// Forecast of a period's mark for a teacher (прогноз отметки за период, SVC-12, E-20): what stands
// now, why, what is needed, and who is at risk. By the same formula as the mark itself; computed
// from what stands: no entry.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "domain/journal/page.h"
#include "domain/marks/forecast.h"

namespace letopis {

/// Риск, the gravest last: the mean is just below a border; the forecast is no success; «н/а».
LETOPIS_ENUM(ForecastRisk, none, between, failing, not_attested)

/// What is known of one student in one course and period, as of today.
struct ForecastFacts {
    Scale scale = Scale::five_point;
    MarkTotals totals;
    AttestationFacts attestation;         ///< Of lessons held by now.
    std::optional<ScheduledWork> coming;  ///< The next one that is announced in the period.
    Date deferral_until;                  ///< deferral_day (attestation_terms.h).
    int between_hundredths = 10;          ///< period.between: so far below a border is «between».
    Policies policies;                    ///< policies_of_period.
    /// Whether it may be said how many lessons were missed for a good reason (SEC-03).
    PageReasons reasons = PageReasons::told;
};

struct StudentForecast {
    std::string value;  ///< "4", "зач.", "н/а"; "" where there is nothing to propose from.
    std::optional<Fraction> mean;
    int mark_count = 0;
    int minimum = 0;
    ForecastRisk risk = ForecastRisk::none;
    std::optional<Date> deferral_until;    ///< A deferral is proposed (e.4).
    std::vector<std::string> explanation;  ///< Why it is so, a sentence each.
    std::vector<std::string> needed;       ///< What would make it better; empty of the best mark.
    bool operator==(const StudentForecast&) const = default;
};
LETOPIS_DESCRIBE(StudentForecast, value, mean, mark_count, minimum, risk, deferral_until,
                 explanation, needed)

/// «н/а» where it would be permitted if the period ended today (e.4), else what would be proposed.
/// Of scales that are the teacher's own judgement there is a count of marks and no value.
StudentForecast student_forecast(const ForecastFacts& facts);

/// Whether today is a day of the warning (period.notify_risk, f.2): so many days before the last.
bool is_warned_of(const Period& period, int notify_days, Date today);
/// The first of them.
Date warned_from(const Period& period, int notify_days);

}  // namespace letopis
