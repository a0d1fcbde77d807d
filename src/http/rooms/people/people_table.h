#pragma once
// The doors of the office's people: a part of the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> people_table();

}  // namespace letopis::http
