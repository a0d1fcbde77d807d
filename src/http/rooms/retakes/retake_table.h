#pragma once
// Routes of deferrals and directions.

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> retake_table();

}  // namespace letopis::http
