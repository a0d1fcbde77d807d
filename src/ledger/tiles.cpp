#include "ledger/tiles.h"

#include <algorithm>
#include <cstdio>

#include "base/check.h"

namespace letopis {
namespace {

/// 1234067 → "x001/x234/067".
std::string grouped(EntryIndex index) {
    char group[8];
    std::snprintf(group, sizeof group, "%03d", static_cast<int>(index % 1000));
    std::string path = group;
    for (index /= 1000; index > 0; index /= 1000) {
        std::snprintf(group, sizeof group, "x%03d/", static_cast<int>(index % 1000));
        path.insert(0, group);
    }
    return path;
}

std::string with_width(std::string path, std::size_t width) {
    return width == tile_width ? path : path + ".p/" + std::to_string(width);
}

Refusal damaged(std::string detail) {
    return {.code = RefusalCode::ledger_damaged, .detail = std::move(detail)};
}

}  // namespace

std::string tile_path(const TileId& id, std::size_t width) {
    return with_width("tile/" + std::to_string(id.level) + "/" + grouped(id.index), width);
}

std::string entry_bundle_path(EntryIndex index, std::size_t width) {
    return with_width("tile/entries/" + grouped(index), width);
}

Bytes tile_file(std::span<const Hash> hashes) {
    Bytes file;
    file.reserve(hashes.size() * sizeof(Hash));
    for (const Hash& hash : hashes) file.insert(file.end(), hash.begin(), hash.end());
    return file;
}

Result<std::vector<Hash>> parse_tile_file(ByteView file, std::size_t width) {
    if (width == 0 || width > tile_width || file.size() != width * sizeof(Hash))
        return damaged("Длина плитки: " + std::to_string(file.size()) + " байт, должно быть " +
                       std::to_string(width * sizeof(Hash)) + ".");
    std::vector<Hash> hashes(width);
    for (std::size_t i = 0; i < width; ++i)
        std::ranges::copy(file.subspan(i * sizeof(Hash), sizeof(Hash)), hashes[i].begin());
    return hashes;
}

Bytes entry_bundle_file(std::span<const LeafBytes> leaves) {
    LETOPIS_CHECK(leaves.size() <= tile_width, "a bundle is a tile of entries");
    Bytes file;
    file.reserve(leaves.size() * (2 + sizeof(LeafBytes)));
    for (const LeafBytes& leaf : leaves) {
        file.push_back(0);
        file.push_back(sizeof(LeafBytes));
        file.insert(file.end(), leaf.begin(), leaf.end());
    }
    return file;
}

Result<std::vector<LeafBytes>> parse_entry_bundle_file(ByteView file, std::size_t width) {
    constexpr std::size_t record = 2 + sizeof(LeafBytes);
    if (width == 0 || width > tile_width || file.size() != width * record)
        return damaged("Длина связки записей: " + std::to_string(file.size()) +
                       " байт, должно быть " + std::to_string(width * record) + ".");
    std::vector<LeafBytes> leaves(width);
    for (std::size_t i = 0; i < width; ++i) {
        const ByteView bytes = file.subspan(i * record, record);
        if (bytes[0] != 0 || bytes[1] != sizeof(LeafBytes) || bytes[2] != blinded_leaf_tag)
            return damaged("Лист " + std::to_string(i) + " связки, байт " +
                           std::to_string(i * record) + ": неверный заголовок.");
        std::ranges::copy(bytes.subspan(2), leaves[i].begin());
    }
    return leaves;
}

std::vector<TileFile> hash_tiles_of(EntryIndex size) {
    std::vector<TileFile> files;
    for (int level = 0; hashes_on_level(size, level) > 0; ++level) {
        const EntryIndex hashes = hashes_on_level(size, level);
        const auto width = static_cast<EntryIndex>(tile_width);
        for (EntryIndex index = 0; index * width < hashes; ++index) {
            const auto here = static_cast<std::size_t>(std::min(width, hashes - index * width));
            files.push_back({tile_path({level, index}, here), {level, index}, here});
        }
    }
    return files;
}

EntryIndex hashes_on_level(EntryIndex size, int level) {
    return level >= tile_levels ? 0 : size >> (tile_height * level);
}

}  // namespace letopis
