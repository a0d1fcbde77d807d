#pragma once
// The doors of control of entry, corrections, attendance and policies: a part of the one table
// of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> control_table();

}  // namespace letopis::http
