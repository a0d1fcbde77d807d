#pragma once
// The doors of graduates' registers: a part of the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> graduate_table();

}  // namespace letopis::http
