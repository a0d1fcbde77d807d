#pragma once
// Routes of the calendar and the bells: part of the one table (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> calendar_table();

}  // namespace letopis::http
