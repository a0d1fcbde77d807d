#include "ledger/proof.h"

#include <bit>

namespace letopis {
namespace {

/// Position of a node and of the last node on the same level, while climbing to the root.
struct Climb {
    std::uint64_t node;
    std::uint64_t last;

    /// The brother in the path stands on the left of us.
    bool brother_is_left() const { return (node & 1) != 0 || node == last; }
    /// Skips the levels on which the rightmost node has no brother.
    void skip_lonely_levels() {
        while (node != 0 && (node & 1) == 0) rise();
    }
    void rise() {
        node >>= 1;
        last >>= 1;
    }
};

}  // namespace

std::optional<Hash> root_by_path(const Hash& leaf, EntryIndex index, EntryIndex size,
                                 std::span<const Hash> path) {
    if (index < 0 || index >= size) return std::nullopt;
    Climb climb{static_cast<std::uint64_t>(index), static_cast<std::uint64_t>(size) - 1};
    Hash hash = leaf;
    for (const Hash& brother : path) {
        if (climb.last == 0) return std::nullopt;
        if (climb.brother_is_left()) {
            hash = node_hash(brother, hash);
            climb.skip_lonely_levels();
        } else {
            hash = node_hash(hash, brother);
        }
        climb.rise();
    }
    if (climb.last != 0) return std::nullopt;
    return hash;
}

bool proves_inclusion(const Hash& leaf, EntryIndex index, EntryIndex size,
                      std::span<const Hash> path, const Hash& root) {
    return root_by_path(leaf, index, size, path) == root;
}

bool proves_consistency(EntryIndex old_size, EntryIndex new_size, std::span<const Hash> path,
                        const Hash& old_root, const Hash& new_root) {
    if (old_size < 0 || old_size > new_size) return false;
    if (old_size == 0) return path.empty() && old_root == sha256({});
    if (old_size == new_size) return path.empty() && old_root == new_root;
    Climb climb{static_cast<std::uint64_t>(old_size) - 1, static_cast<std::uint64_t>(new_size) - 1};
    while ((climb.node & 1) != 0) climb.rise();
    // A complete old tree is a node of the new one, so its root is not repeated in the path.
    Hash start = old_root;
    if (!std::has_single_bit(static_cast<std::uint64_t>(old_size))) {
        if (path.empty()) return false;
        start = path.front();
        path = path.subspan(1);
    }
    Hash old_hash = start;
    Hash new_hash = start;
    for (const Hash& brother : path) {
        if (climb.last == 0) return false;
        if (climb.brother_is_left()) {
            old_hash = node_hash(brother, old_hash);
            new_hash = node_hash(brother, new_hash);
            climb.skip_lonely_levels();
        } else {
            new_hash = node_hash(new_hash, brother);
        }
        climb.rise();
    }
    return climb.last == 0 && old_hash == old_root && new_hash == new_root;
}

}  // namespace letopis
