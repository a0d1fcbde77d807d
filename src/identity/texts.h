#pragma once
// The SQL of this room, put into the program at build time.

#include <span>

#include "base/embedded.h"

namespace letopis {
std::span<const EmbeddedText> identity_statements();
std::span<const EmbeddedText> identity_migrations();
}  // namespace letopis
