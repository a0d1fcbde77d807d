#pragma once
// The doors of the schedule of assessment procedures: a part of the one table of routes
// (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> works_table();

}  // namespace letopis::http
