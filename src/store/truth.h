#pragma once
// Writing the truth: rows of `entries`, `tiles` and `commands`.

#include "ledger/tree.h"
#include "ports/reader.h"
#include "store/sql.h"

namespace letopis::store {

Result<Done> append_entry(Connection& connection, const StoredEntry& entry,
                          const CommandId& command_id);
Result<Done> keep_tile(Connection& connection, const Tile& tile);
Result<Done> keep_command(Connection& connection, const CommandId& command_id,
                          const CommandAnswer& answer);

}  // namespace letopis::store
