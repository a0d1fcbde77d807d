// Documents, the archive, and the ledger's rows.

#include <algorithm>

#include "package/addendum/addendum_rows.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/rows.h"

namespace letopis::testing {

Result<std::vector<IssuedDocument>> MemoryReader::documents_of_group(StudyGroupId id) {
    return rows_where(tables_.documents,
                      [&](const IssuedDocument& one) { return one.study_group_id == id; });
}

Result<std::optional<IssuedDocument>> MemoryReader::document(DocumentId id) {
    return row_where(tables_.documents,
                     [&](const IssuedDocument& one) { return one.document_id == id; });
}

Result<std::vector<Room>> MemoryReader::rooms() { return tables_.rooms; }
Result<std::vector<Medium>> MemoryReader::media() { return tables_.media; }
Result<std::vector<Package>> MemoryReader::packages() { return tables_.packages; }

Result<std::optional<Package>> MemoryReader::package(PackageId id) {
    return row_where(tables_.packages, [&](const Package& one) { return one.package_id == id; });
}

Result<std::vector<Copy>> MemoryReader::copies_of(PackageId id) {
    return rows_where(tables_.copies, [&](const Copy& copy) { return copy.package_id == id; });
}

Result<std::vector<StudyGroup>> MemoryReader::classes_to_seal() {
    return rows_where(tables_.study_groups, [&](const StudyGroup& group) {
        const auto id = group.study_group_id;
        EntryIndex reopened = -1;
        for (const auto& [index, kept] : tables_.reopenings)
            if (kept.reopening.study_group_id == id)
                reopened = std::max(reopened, kept.carried_out);
        return tables_.classes_closed.contains(id) &&
               !row_where(tables_.packages, [&](const Package& one) {
                   return one.study_group_id == id && one.tree_size > reopened;
               });
    });
}

Result<std::vector<LateEntry>> MemoryReader::late_entries(SchoolYearId id, std::int64_t limit) {
    std::vector<LateEntry> late;
    for (const auto& [group_id, group] : tables_.study_groups) {
        if (group.school_year_id != id || !tables_.classes_closed.contains(group_id)) continue;
        std::optional<EntryIndex> issued_at;
        for (const IssuedDocument& one : tables_.documents)
            if (one.study_group_id == group_id &&
                (one.form == FormKind::summary_sheet || one.form == FormKind::addendum_sheet))
                issued_at = std::max(issued_at.value_or(0), one.tree_size);
        if (!issued_at) continue;
        LETOPIS_TRY(indexes, entries_of_class(group_id));
        std::int64_t left = limit;
        for (const EntryIndex index : indexes) {
            if (index < *issued_at || left == 0) continue;
            LETOPIS_TRY(entry,
                        decode_entry(tables_.entries[static_cast<std::size_t>(index)].encoded));
            if (std::ranges::find(late_kinds, entry_kind(entry.body)) == late_kinds.end()) continue;
            late.push_back({group_id, index, entry.recorded_at});
            --left;
        }
    }
    return late;
}

Result<EntryIndex> MemoryReader::entry_count() {
    return static_cast<EntryIndex>(tables_.entries.size());
}

Result<std::optional<StoredEntry>> MemoryReader::entry(EntryIndex index) {
    if (index < 0 || static_cast<std::size_t>(index) >= tables_.entries.size())
        return std::optional<StoredEntry>{};
    return std::optional{tables_.entries[static_cast<std::size_t>(index)]};
}

Result<std::vector<StoredEntry>> MemoryReader::entries(EntryIndex from, std::int64_t limit) {
    return rows_where(tables_.entries, [&](const StoredEntry& row) {
        return from <= row.entry_index && row.entry_index - from < limit;
    });
}

Result<std::optional<CommandAnswer>> MemoryReader::command_answer(CommandId id) {
    return row_at(tables_.answers, id);
}

}  // namespace letopis::testing
