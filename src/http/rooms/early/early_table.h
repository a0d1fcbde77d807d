#pragma once
// The routes of early attestation and of warnings about absences.

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> early_table();

}  // namespace letopis::http
