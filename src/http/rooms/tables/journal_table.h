#pragma once
// The doors of journals, lessons and marks, of closing, of the new year, of associations: a part of
// the one table of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> journal_table();

}  // namespace letopis::http
