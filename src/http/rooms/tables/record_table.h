#pragma once
// The doors of statements, diaries, the archive and the ledger: a part of the one table
// of routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> record_table();

}  // namespace letopis::http
