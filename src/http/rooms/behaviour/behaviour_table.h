#pragma once
// The doors of behaviour: a part of the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> behaviour_table();

}  // namespace letopis::http
