#pragma once
// Lists in one column: canonical JSON (entry/canonical_writer.h writes it).

#include <string>
#include <string_view>
#include <vector>

#include "entry/canonical_reader.h"
#include "store/sql.h"

namespace letopis::store {

/// A text that no list is written as damages the row.
template <class T>
void read_list(Query& row, std::string_view column, std::vector<T>& values) {
    CanonicalReader reader;
    reader.read(row.get<std::string>(column), values);
    if (reader.failed()) row.damaged();
}

}  // namespace letopis::store
