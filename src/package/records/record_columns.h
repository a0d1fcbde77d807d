#pragma once
// What the columns of the records mean (record_rows.h), in Russian, for README and schemas.

#include <string_view>

namespace letopis {

/// "" for a column that is in no table.
std::string_view record_column_meaning(std::string_view column);

}  // namespace letopis
