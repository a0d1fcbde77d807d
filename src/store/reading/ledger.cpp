// The ledger's rows.

#include <algorithm>

#include "store/reading/school_reader.h"

namespace letopis::store {
namespace {

StoredEntry read_entry(Query& row) {
    StoredEntry entry;
    row.read("entry_index", entry.entry_index);
    row.read("kind", entry.kind);
    row.read("encoded", entry.encoded);
    row.read("salt", entry.salt);
    row.read("leaf_hash", entry.leaf_hash);
    row.read("recorded_at", entry.recorded_at);
    return entry;
}

}  // namespace

Result<EntryIndex> SchoolReader::entry_count() {
    Query query{connection_, Sql::ledger_entry_count};
    LETOPIS_TRY(count,
                first_row(query, [](Query& row) { return row.get<EntryIndex>("entry_count"); }));
    return count.value_or(0);
}

Result<std::optional<StoredEntry>> SchoolReader::entry(EntryIndex index) {
    Query query{connection_, Sql::ledger_entry};
    query.with("entry_index", index);
    return first_row(query, read_entry);
}

Result<std::vector<StoredEntry>> SchoolReader::entries(EntryIndex from, std::int64_t limit) {
    Query query{connection_, Sql::ledger_entries};
    query.with("from_index", from).with("most", limit);
    return all_rows(query, read_entry);
}

CommandAnswer read_command_answer(Query& row) {
    return {.first_entry_index = row.get<EntryIndex>("first_entry_index"),
            .entry_count = row.get<std::int64_t>("entry_count"),
            .recorded_at = row.get<Instant>("recorded_at")};
}

Result<std::optional<CommandAnswer>> SchoolReader::command_answer(CommandId id) {
    Query query{connection_, Sql::ledger_command};
    query.with("command_id", id);
    return first_row(query, read_command_answer);
}

Result<std::optional<Instant>> SchoolReader::last_recorded_at() {
    Query query{connection_, Sql::ledger_last_recorded_at};
    return first_row(query, [](Query& row) { return row.get<Instant>("recorded_at"); });
}

Result<std::vector<Hash>> SchoolReader::leaf_hashes(EntryIndex from, std::int64_t most) {
    Query query{connection_, Sql::ledger_leaf_hashes};
    query.with("from_index", from).with("most", most);
    return all_rows(query, [](Query& row) { return row.get<Hash>("leaf_hash"); });
}

Result<std::optional<std::vector<Hash>>> SchoolReader::tile(const TileId& id) {
    Query query{connection_, Sql::ledger_tile};
    query.with("level", id.level).with("tile_index", id.index);
    return first_row(query, [](Query& row) {
        std::array<std::uint8_t, tile_width * sizeof(Hash)> bytes{};
        row.read("hashes", bytes);
        std::vector<Hash> hashes(tile_width);
        for (std::size_t i = 0; i < tile_width; ++i)
            std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(i * sizeof(Hash)), sizeof(Hash),
                        hashes[i].begin());
        return hashes;
    });
}

Result<std::int64_t> SchoolReader::tile_count() {
    Query query{connection_, Sql::ledger_tile_count};
    LETOPIS_TRY(count,
                first_row(query, [](Query& row) { return row.get<std::int64_t>("tile_count"); }));
    return count.value_or(0);
}

Result<std::vector<SchoolReader::Mention>> SchoolReader::mentions(std::string_view about,
                                                                  const IdBytes& about_id) {
    Query query{connection_, Sql::ledger_mentions};
    query.with("about", about).with("about_id", about_id);
    return all_rows(query, [](Query& row) {
        Mention mention{.entry_index = row.get<EntryIndex>("entry_index")};
        mention.has_student = !row.bytes("student_id").empty();
        if (mention.has_student) row.read("student_id", mention.student_id);
        return mention;
    });
}

}  // namespace letopis::store
