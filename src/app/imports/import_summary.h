#pragma once
// What an import does, or would do: the same words for the dry run and for the deed.

#include <cstddef>
#include <string>
#include <vector>

#include "base/describe.h"
#include "entry/entry.h"

namespace letopis {

/// One kind of thing: how many come, how many the school has already, how many go.
struct ImportCount {
    std::string title;  ///< Russian, plural: "Предметы".
    std::size_t added = 0;
    std::size_t already_there = 0;
    std::size_t ended = 0;  ///< By a further version of the timetable.
    bool operator==(const ImportCount&) const = default;
};

LETOPIS_DESCRIBE(ImportCount, title, added, already_there, ended)

/// Whether a row brings something, the school knows it; of a version, whether it goes or is kept.
LETOPIS_ENUM(ImportState, added, already_there, ended, kept)

/// One person or group of the file, for those who look before they write.
struct ImportRow {
    int line = 0;       ///< Of the file; 0 where none is to be named.
    std::string kind;   ///< Russian: "Обучающийся".
    std::string title;  ///< "Ёжикова Анна Петровна"
    std::string about;  ///< "5 «А»"; may be empty.
    ImportState state = ImportState::added;
    bool operator==(const ImportRow&) const = default;
};
LETOPIS_DESCRIBE(ImportRow, line, kind, title, about, state)

/// Сводка загрузки.
struct ImportSummary {
    std::vector<ImportCount> counts;
    std::vector<std::string> notes;  ///< Russian: what was assumed or left out.
    std::vector<ImportRow> rows{};   ///< In the order of the file.
};

/// What an import was made from, so that what is written is what was looked at.
struct ImportSource {
    std::string digest;  ///< Of the file and of how it is to be read.
    /// What preview_digest gave when somebody looked; empty: nobody did, write it.
    std::string seen_digest{};
};

/// The same for the same source with the same consequences, and for nothing else.
std::string preview_digest(const ImportSource& source, const ImportSummary& summary);
/// Refuses `import_stale` when the source says what was seen, and it is something else.
Result<Done> check_as_seen(const ImportSource& source, const ImportSummary& summary);

/// All facts of one import: appended by one command, or none of them.
struct ImportDecision {
    std::vector<EntryBody> entries;
    ImportSummary summary;
};

}  // namespace letopis
