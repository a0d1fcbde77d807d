#pragma once
// What SQLite says, in words that tell the operator what to do.

#include <string>
#include <string_view>

#include "base/result.h"

struct sqlite3;

namespace letopis::database {

/// The fault of a call that returned `code`, at `place` (a statement's name, a verb). It names the
/// file. Retry::later for what may pass by itself: a full or failing disk, another's lock.
Fault fault_of(int code, sqlite3* database, const std::string& path, std::string_view place);

}  // namespace letopis::database
