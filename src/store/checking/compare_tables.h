#pragma once
// Projections compared row by row with what the entries say.

#include <span>
#include <string_view>

#include "store/checking/findings.h"
#include "store/sql.h"

namespace letopis::store {

/// A table that follows from the entries.
struct ProjectionTable {
    std::string_view name;
    Sql rows;         ///< Every row, in the order of the key …
    int key_columns;  ///< … which are the first of its columns.
};
std::span<const ProjectionTable> projection_tables();

/// Names every row of `live` that `expected` does not have, lacks, or has otherwise.
Result<Done> compare_tables(Connection& live, Connection& expected, Findings& findings);

}  // namespace letopis::store
