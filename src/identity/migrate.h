#pragma once
// How the tables of accounts of any earlier release become those of today: forward only, all that
// are missing in one transaction. A released file never changes. In a SQLite file the number of the
// last one is the file's user_version; in PostgreSQL they have a list of their own, because the
// records of organisations may lie in the same database.

#include "base/time.h"
#include "identity/sql.h"

namespace letopis::identity {

/// Number of the last migration; 0 where there are no tables. Changes nothing.
Result<std::int64_t> tables_version(Connection& connection);

/// Brings the tables up to date. Programs that begin at once wait for each other. Faults for tables
/// of a newer program, and for those made by other migrations than ours.
Result<Done> migrate(Connection& connection, Instant now);

}  // namespace letopis::identity
