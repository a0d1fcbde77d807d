#pragma once
// What PostgreSQL says went wrong, in words for the operator.

#include <string>
#include <string_view>

#include "base/result.h"

namespace letopis::database {

/// `sqlstate` is its five-letter code; empty when the connection itself is lost. `place` names the
/// statement.
Fault postgres_fault(std::string_view sqlstate, std::string_view detail, const std::string& where,
                     std::string_view place);

/// The server is there but takes no writes: another one may have become the primary.
bool is_read_only(std::string_view sqlstate);

}  // namespace letopis::database
