#pragma once
// The doors of interim attestation and academic debts: a part of the one table of routes
// (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> attestation_table();

}  // namespace letopis::http
