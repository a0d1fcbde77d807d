#pragma once
// The tree of the ledger (дерево реестра), RFC 9162, kept as C2SP tiles.
//
// A tile of level L holds up to 256 hashes; hash number i of level L is the root of the complete
// subtree over leaves [i·256^L, (i+1)·256^L). Only full tiles are stored; the unfinished tile of
// each level is the tree's *edge* and lives in memory.
//
// Invariants:
//   1. A full tile never changes.
//   2. The edge of level L holds exactly (size / 256^L) mod 256 hashes.
//   3. The root depends on the leaves alone, not on how they were batched.

#include <compare>
#include <cstdint>
#include <span>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "ledger/leaf.h"

namespace letopis {

inline constexpr int tile_height = 8;
inline constexpr std::size_t tile_width = 256;
/// 256^7 leaves and more do not fit the EntryIndex; no honest tile has a higher level.
inline constexpr int tile_levels = 8;

/// Which tile.
struct TileId {
    int level = 0;
    EntryIndex index = 0;
    auto operator<=>(const TileId&) const = default;
};

/// A tile with its hashes: 256 of them when full.
struct Tile {
    TileId id;
    std::vector<Hash> hashes;
    bool operator==(const Tile&) const = default;
};

/// Where the tree's hashes are read from: the store, or a folder of tiles.
class HashReader {
public:
    virtual ~HashReader() = default;
    /// The 256 hashes of a full tile. Faults if it cannot be read.
    virtual Result<std::vector<Hash>> read_full_tile(const TileId& id) = 0;
    /// Leaf hashes [first, first + count) of the unfinished lowest tile; count < 256.
    virtual Result<std::vector<Hash>> read_edge_leaves(EntryIndex first, std::size_t count) = 0;
};

/// A tree that grows. A copy is cheap (the edge is at most some kilobytes): the scribe appends to
/// a copy and keeps it only when the transaction is durable.
class Tree {
public:
    Tree() = default;

    /// The tree of the first `size` stored leaves: reads the edge. Refuses `ledger_damaged` if
    /// stored hashes are missing.
    static Result<Tree> resume(EntryIndex size, HashReader& reader);

    /// The tree with this edge, lowest level first. Refuses `ledger_damaged` unless the edge is of
    /// a tree of this size (invariant 2).
    static Result<Tree> of_edge(EntryIndex size, std::vector<std::vector<Hash>> edge);

    /// Appends one leaf and returns its index. Tiles that became full are added to `full_tiles`,
    /// to be stored with the leaf.
    EntryIndex append(const Hash& leaf, std::vector<Tile>& full_tiles);

    EntryIndex size() const { return size_; }
    /// The root hash; for an empty tree, SHA-256 of nothing (RFC 9162, 2.1.1).
    Hash root() const;
    /// The unfinished tile of each level, lowest first; an unfinished tile may be empty.
    std::span<const std::vector<Hash>> edge() const { return edge_; }
    /// The unfinished tiles that are not empty, as they are published.
    std::vector<Tile> partial_tiles() const;

private:
    EntryIndex size_ = 0;
    std::vector<std::vector<Hash>> edge_;
};

/// The hashes that lead from a leaf to a root, or from an old root to a new one.
using HashPath = std::vector<Hash>;

/// The inclusion path of leaf `index` in the tree of the first `size` leaves (RFC 9162, 2.1.3).
/// Refuses `not_found` unless 0 ≤ index < size ≤ tree.size().
Result<HashPath> prove_inclusion(const Tree& tree, HashReader& reader, EntryIndex index,
                                 EntryIndex size);

/// The consistency path between two sizes (RFC 9162, 2.1.4): empty when they are equal or when
/// the old one is 0. Refuses `not_found` unless 0 ≤ old_size ≤ new_size ≤ tree.size().
Result<HashPath> prove_consistency(const Tree& tree, HashReader& reader, EntryIndex old_size,
                                   EntryIndex new_size);

/// The root over the first `size` leaves of a longer tree. Refuses `not_found` if size is beyond.
Result<Hash> root_at(const Tree& tree, HashReader& reader, EntryIndex size);

}  // namespace letopis
