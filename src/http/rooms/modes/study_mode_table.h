#pragma once
// The doors of modes of study: a part of the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> study_mode_table();

}  // namespace letopis::http
