#pragma once
// Migrations (переходы): how a database of any earlier release becomes one of today. Forward only,
// all that are missing in one transaction, remembered by number and hash. A released file never
// changes.

#include <span>

#include "base/embedded.h"
#include "base/time.h"
#include "store/sqlite/connection.h"

namespace letopis::store {

/// Whether the projections must be made again from the entries after these migrations.
enum class AfterMigration { ready, needs_rebuild };

/// Brings the database up to date. A migration whose first line is "-- Rebuild." changes what
/// projections hold. Faults for a database of a newer program, and for one that was made by other
/// migrations than ours.
Result<AfterMigration> migrate(Connection& connection, std::span<const EmbeddedText> migrations,
                               Instant now);

}  // namespace letopis::store
