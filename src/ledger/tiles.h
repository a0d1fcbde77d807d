#pragma once
// The ledger as static files, C2SP tlog-tiles: what mirrors, packages and foreign verifiers read.
//
//   tile/<level>/<index>[.p/<width>]     256 hashes of 32 bytes, fewer in an unfinished tile
//   tile/entries/<index>[.p/<width>]     leaf bytes, each after its length as a 16-bit number
//
// where <index> is written in groups of three digits: 1234067 → x001/x234/067.

#include <span>
#include <string>

#include "base/bytes.h"
#include "ledger/tree.h"

namespace letopis {

/// "tile/0/x001/x234/067", or "tile/1/000.p/17" for a tile of 17 hashes.
std::string tile_path(const TileId& id, std::size_t width = tile_width);
/// "tile/entries/x001/x234/067", or with ".p/17" when it holds 17 entries.
std::string entry_bundle_path(EntryIndex index, std::size_t width = tile_width);

/// The file of a tile.
Bytes tile_file(std::span<const Hash> hashes);
/// Reads a tile of exactly `width` hashes. Refuses `ledger_damaged`.
Result<std::vector<Hash>> parse_tile_file(ByteView file, std::size_t width);

/// The file of up to 256 leaves.
Bytes entry_bundle_file(std::span<const LeafBytes> leaves);
/// Reads a bundle of exactly `width` leaves of ours. Refuses `ledger_damaged` for anything else.
Result<std::vector<LeafBytes>> parse_entry_bundle_file(ByteView file, std::size_t width);

/// One file of the tree.
struct TileFile {
    std::string path;
    TileId id;
    std::size_t width = tile_width;
    bool operator==(const TileFile&) const = default;
};
/// The hash tiles that a published tree of `size` leaves consists of, in order of level and index.
std::vector<TileFile> hash_tiles_of(EntryIndex size);
/// Number of hashes on a level of a tree with `size` leaves: size / 256^level.
EntryIndex hashes_on_level(EntryIndex size, int level);

}  // namespace letopis
