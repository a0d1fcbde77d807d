#pragma once
// The doors of journals of other kinds: a part of the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> activity_table();

}  // namespace letopis::http
