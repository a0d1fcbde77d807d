#pragma once
// What an import does, or would do: the same words for the dry run and for the deed.

#include <cstddef>
#include <string>
#include <vector>

#include "entry/entry.h"

namespace letopis {

/// One kind of thing: how many come, how many the school has already.
struct ImportCount {
    std::string title;  ///< Russian, plural: "Предметы".
    std::size_t added = 0;
    std::size_t already_there = 0;
    bool operator==(const ImportCount&) const = default;
};

/// Сводка загрузки.
struct ImportSummary {
    std::vector<ImportCount> counts;
    std::vector<std::string> notes;  ///< Russian: what was assumed or left out.
};

/// All facts of one import: appended by one command, or none of them.
struct ImportDecision {
    std::vector<EntryBody> entries;
    ImportSummary summary;
};

}  // namespace letopis
