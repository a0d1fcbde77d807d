#include "ledger/publication.h"

#include <algorithm>

namespace letopis {
namespace {

constexpr auto width = static_cast<EntryIndex>(tile_width);

}  // namespace

Result<Done> publish_hash_tiles(const Tree& tree, HashReader& reader,
                                std::span<const TileFile> files, FileTaker& taker) {
    const auto edge = tree.edge();
    for (const TileFile& file : files) {
        if (file.width < tile_width) {
            const auto& partial = edge[static_cast<std::size_t>(file.id.level)];
            LETOPIS_TRY_DONE(taker.take(file.path, tile_file(partial)));
            continue;
        }
        LETOPIS_TRY(hashes, reader.read_full_tile(file.id));
        if (hashes.size() != tile_width)
            return Refusal{.code = RefusalCode::ledger_damaged,
                           .detail = "Файл " + file.path + ": неверная длина."};
        LETOPIS_TRY_DONE(taker.take(file.path, tile_file(hashes)));
    }
    return Done{};
}

Result<Done> publish_entry_bundles(const Tree& tree, LeafReader& reader, FileTaker& taker) {
    for (EntryIndex first = 0; first < tree.size(); first += width) {
        const auto count = static_cast<std::size_t>(std::min(width, tree.size() - first));
        LETOPIS_TRY(leaves, reader.read_leaves(first, count));
        const std::string path = entry_bundle_path(first / width, count);
        if (leaves.size() != count)
            return Refusal{.code = RefusalCode::ledger_damaged,
                           .detail = "Файл " + path + ": неверная длина."};
        LETOPIS_TRY_DONE(taker.take(path, entry_bundle_file(leaves)));
    }
    return Done{};
}

Result<Done> publish_ledger(const Tree& tree, HashReader& hashes, LeafReader& leaves,
                            const VerifierKey& key, const std::string& checkpoint,
                            FileTaker& taker) {
    LETOPIS_TRY_DONE(publish_hash_tiles(tree, hashes, hash_tiles_of(tree.size()), taker));
    LETOPIS_TRY_DONE(publish_entry_bundles(tree, leaves, taker));
    LETOPIS_TRY_DONE(taker.take("vkey", as_bytes(key.text() + "\n")));
    return taker.take("checkpoint", as_bytes(checkpoint));
}

}  // namespace letopis
