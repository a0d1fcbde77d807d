#pragma once
// The doors of practice: a part of the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> practice_table();

}  // namespace letopis::http
