#pragma once
// The doors of final attestation, cycles and the diploma supplement: a part of the one table of
// routes (rooms/routes.h).

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> final_table();

}  // namespace letopis::http
