#pragma once
// The one table of routes: every door of the program, with who may knock at it.

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> all_routes();

}  // namespace letopis::http
