#pragma once
// The routes of forecasts.

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> forecast_table();

}  // namespace letopis::http
