#include "store/stored_hashes.h"

#include "ledger/tiles.h"

namespace letopis::store {
namespace {

Refusal missing(const std::string& what) {
    return {.code = RefusalCode::ledger_damaged, .detail = what};
}

}  // namespace

Result<std::vector<Hash>> StoredHashes::read_full_tile(const TileId& id) {
    LETOPIS_TRY(hashes, reader_.tile(id));
    if (!hashes) return missing("Плитки " + tile_path(id) + " нет.");
    return *std::move(hashes);
}

Result<std::vector<Hash>> StoredHashes::read_edge_leaves(EntryIndex first, std::size_t count) {
    LETOPIS_TRY(hashes, reader_.leaf_hashes(first, static_cast<std::int64_t>(count)));
    if (hashes.size() != count)
        return missing("Записи № " +
                       std::to_string(first + static_cast<EntryIndex>(hashes.size())) + " нет.");
    return hashes;
}

Result<std::vector<Hash>> LookedUpHashes::read_full_tile(const TileId& id) {
    return readers_.read_inside(
        [&](SchoolReader& reader) { return StoredHashes{reader}.read_full_tile(id); });
}

Result<std::vector<Hash>> LookedUpHashes::read_edge_leaves(EntryIndex first, std::size_t count) {
    return readers_.read_inside(
        [&](SchoolReader& reader) { return StoredHashes{reader}.read_edge_leaves(first, count); });
}

Result<std::vector<LeafBytes>> StoredLeaves::read_leaves(EntryIndex first, std::size_t count) {
    LETOPIS_TRY(rows, reader_.entries(first, static_cast<std::int64_t>(count)));
    std::vector<LeafBytes> leaves;
    leaves.reserve(rows.size());
    for (const StoredEntry& row : rows)
        leaves.push_back(blind_leaf(row.salt, as_bytes(row.encoded)));
    return leaves;
}

}  // namespace letopis::store
