#pragma once
// The doors of achievements, awards and mass events: a part of the one table of routes
// (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> achievements_table();

}  // namespace letopis::http
