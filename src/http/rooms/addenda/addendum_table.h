#pragma once
// The doors of addenda: a part of the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> addendum_table();

}  // namespace letopis::http
