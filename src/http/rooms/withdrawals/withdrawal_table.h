#pragma once
// The routes of taking back and putting right.

#include <span>

#include "http/routes/route.h"

namespace letopis::http {

std::span<const Route> withdrawal_table();

}  // namespace letopis::http
