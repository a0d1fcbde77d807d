#pragma once
// Routes of academic hours.

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> hour_table();

}  // namespace letopis::http
