#pragma once
// Sql: every statement of the store by name. One statement is one file of store/sql, embedded at
// build time; its name goes to faults and metrics. Where PostgreSQL is asked otherwise, a second
// file stands beside it: store/sql/ledger/take_head.postgres.sql.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "base/embedded.h"
#include "database/query.h"

namespace letopis {
/// The files of store/sql and of store/migrations.
std::span<const EmbeddedText> sql_texts();
std::span<const EmbeddedText> migration_texts();
}  // namespace letopis

namespace letopis::store {

using database::all_rows;
using database::Connection;
using database::first_row;
using database::Query;
using database::read_struct;

/// marks_record is store/sql/marks/record.sql.
enum class Sql : std::uint16_t {
#define LETOPIS_SQL(room, verb) room##_##verb,
#include "store/statements.def"
#undef LETOPIS_SQL
};

inline constexpr std::size_t sql_count = 0
#define LETOPIS_SQL(room, verb) +1
#include "store/statements.def"
#undef LETOPIS_SQL
    ;

/// "marks/record.sql"
std::string_view sql_name(Sql statement);
/// The file's text for SQLite; empty where there is none.
std::string_view sql_text(Sql statement);
/// All of it. A statement without a file is a bug.
const database::Statement& statement_of(Sql statement);

}  // namespace letopis::store
