#pragma once
// The doors of duties: a part of the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> duty_table();

}  // namespace letopis::http
