#pragma once
// The school year of the scenarios: 2026/2027, as Moscow schools divide it.

#include <optional>
#include <string_view>

#include "domain/calendar/calendar.h"

namespace letopis::scenarios {

inline const Date first_of_september{2026, 9, 1};

SchoolYear scenario_year();
/// The periods of the year in this system, still without ids.
PeriodSystem scenario_periods(PeriodKind kind);
/// "quarters", "trimesters", "half_years", "semesters".
std::optional<PeriodKind> period_kind_of(std::string_view word);

}  // namespace letopis::scenarios
