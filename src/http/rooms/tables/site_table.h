#pragma once
// The doors of signing in, of the program itself, of the first days of a school, and of pages: a
// part of the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> site_table();

}  // namespace letopis::http
