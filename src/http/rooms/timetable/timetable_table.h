#pragma once
// Routes of the weekly timetable: part of the one table (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> timetable_table();

}  // namespace letopis::http
