#pragma once
// The doors of health and care: a part of the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> care_table();

}  // namespace letopis::http
