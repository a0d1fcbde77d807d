#pragma once
// Routes of visits: part of the one table (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> visit_table();

}  // namespace letopis::http
