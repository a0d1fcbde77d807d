#pragma once
// Sql: every statement of identity by name. One statement is one file of identity/sql; where
// PostgreSQL is asked otherwise, a second file stands beside it: end_old_sessions.postgres.sql.
// What only a SQLite file is asked says so: data_version.sqlite.sql.
//
// A login says to which organisation somebody belongs, not the other way round: links of this room
// belong to no organisation, and a statement about one is given its number each time.

#include <cstdint>

#include "database/query.h"

namespace letopis::identity {

using database::Connection;
using database::Query;

enum class Sql : std::uint8_t {
#define LETOPIS_SQL(name) name,
#include "identity/statements.def"
#undef LETOPIS_SQL
};

/// A statement without a file is a bug.
const database::Statement& statement_of(Sql statement);

}  // namespace letopis::identity
