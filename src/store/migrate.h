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

/// Whether the projections must be made again from the entries after these migrations.
enum class AfterMigration { ready, needs_rebuild };

/// Brings the database up to date. A migration whose first line is "-- Rebuild." changes what
/// projections hold. Programs that begin at once wait for each other. Faults for a database of a
/// newer program, and for one that was made by other migrations than ours.
Result<AfterMigration> migrate(Connection& connection, std::span<const EmbeddedText> migrations,
                               Instant now);
/// The same, with the engine's own.
Result<AfterMigration> migrate(Connection& connection, Instant now);

}  // namespace letopis::store
