#pragma once
// Migrations (переходы): how a database of any earlier release becomes one of today. Forward only,
// all that are missing in one transaction, remembered by number and hash. A released file never
// changes.

#include <span>

#include "base/embedded.h"
#include "base/time.h"
#include "store/sql.h"

namespace letopis::store {

/// The files of store/migrations for an engine, in order: 0007_planner.sql is for SQLite,
/// 0007_planner.postgres.sql for PostgreSQL.
std::span<const EmbeddedText> migrations_for(const Connection& connection);

/// Brings the database up to date. Programs that begin at once wait for each other. Faults for a
/// database of a newer program, and for one that was made by other migrations than ours.
Result<Done> migrate(Connection& connection, std::span<const EmbeddedText> migrations, Instant now);
/// The same, with the engine's own.
Result<Done> migrate(Connection& connection, Instant now);

/// Whether this organisation's projections hold what today's fold makes. A migration whose first
/// line is "-- Rebuild." changes that: in a database of many organisations each is folded anew when
/// it is opened next, and one that was killed meanwhile, once more.
Result<bool> is_fold_current(Connection& connection);
/// Remembers, in the transaction of the caller, that they do.
Result<Done> keep_fold(Connection& connection);

}  // namespace letopis::store
