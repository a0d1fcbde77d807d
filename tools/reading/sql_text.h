#pragma once
// SQL as far as the rules need it: what runs, without comments and quoted words.

#include <string>
#include <string_view>
#include <vector>

namespace letopis::tools {

/// The text with comments and string literals blanked; length and lines stay.
std::string sql_code(std::string_view text);
/// What stands in comments, one a line: "-- Across organisations: …" without the dashes.
std::vector<std::string> sql_comments(std::string_view text);

/// Whether a C++ literal is an SQL statement or the beginning of one.
bool looks_like_sql(std::string_view literal);

/// One column of a CREATE TABLE.
struct SqlColumn {
    int line = 0;
    std::string name;
    bool commented = false;  ///< On its line, or on the line above.
};
struct SqlTable {
    int line = 0;
    std::string name;
    bool commented = false;  ///< A comment stands right above it.
    bool strict = false;
    std::vector<SqlColumn> columns;
};
std::vector<SqlTable> sql_tables(std::string_view text);

}  // namespace letopis::tools
