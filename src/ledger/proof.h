#pragma once
// Checking proofs (RFC 9162, 2.1.3.2 and 2.1.4.2). Pure; trusts nothing but SHA-256.

#include <optional>
#include <span>

#include "ledger/tree.h"

namespace letopis {

/// The root to which `path` leads from `leaf` at `index` of a tree of `size` leaves; nothing if the
/// path has not the length it must have there.
std::optional<Hash> root_by_path(const Hash& leaf, EntryIndex index, EntryIndex size,
                                 std::span<const Hash> path);

/// Whether `path` proves that `leaf` stands at `index` in the tree of `size` leaves with `root`.
bool proves_inclusion(const Hash& leaf, EntryIndex index, EntryIndex size,
                      std::span<const Hash> path, const Hash& root);

/// Whether `path` proves that the tree of `new_size` leaves with `new_root` begins with the whole
/// tree of `old_size` leaves with `old_root`. An empty old tree says nothing, so it is consistent
/// with every tree, by an empty path.
bool proves_consistency(EntryIndex old_size, EntryIndex new_size, std::span<const Hash> path,
                        const Hash& old_root, const Hash& new_root);

}  // namespace letopis
