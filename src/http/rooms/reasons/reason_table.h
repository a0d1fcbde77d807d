#pragma once
// Routes of reasons of changes: part of the one table (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> reason_table();

}  // namespace letopis::http
