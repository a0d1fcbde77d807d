#pragma once
// Dates as people type them: of orders, documents, appointments, births.

#include <optional>
#include <string_view>

#include "base/result.h"
#include "base/time.h"

namespace letopis {

/// That a date lies within the life of schools and their people, 1990 to 2099: «0026» and «2206»
/// are slips of the hand. Refuses `invalid_value` at `field`. No date is none that is wrong.
Result<Done> check_typed_date(const std::optional<Date>& on, std::string_view field);

/// Nobody is born after today, nor before 1901. Refuses `invalid_value` at "birth_date".
Result<Done> check_birth_date(const std::optional<Date>& on, Date today);

}  // namespace letopis
