#pragma once
// Leaf (лист): how an entry stands in the ledger without showing what it says.
//
//   leaf bytes = 0x01 ‖ SHA-256(salt ‖ encoded entry)          33 bytes
//   leaf hash  = SHA-256(0x00 ‖ leaf bytes)                    RFC 9162, 2.1.1
//   node hash  = SHA-256(0x01 ‖ left ‖ right)                  RFC 9162, 2.1.1
//
// The salt is 16 random bytes kept beside the entry. Without it nobody can guess the entry from
// its leaf, so that mirrors and witnesses hold no personal data, and when the term of keeping is
// over, the entry and its salt are erased while every proof of the others still holds. The format
// is described for others in docs/formats/ledger.md.

#include <array>
#include <cstdint>

#include "base/bytes.h"
#include "crypto/hash.h"

namespace letopis {

/// Соль: random bytes that blind a leaf.
using Salt = std::array<std::uint8_t, 16>;

/// What the public ledger holds of an entry.
using LeafBytes = std::array<std::uint8_t, 33>;

/// The first byte of leaf bytes: which way of blinding was used. Later ways get other numbers.
inline constexpr std::uint8_t blinded_leaf_tag = 0x01;

/// The leaf of an entry.
LeafBytes blind_leaf(const Salt& salt, ByteView encoded_entry);
/// The hash of leaf bytes, as it stands in the lowest tiles.
Hash leaf_hash(ByteView leaf_bytes);
/// The hash of an inner node.
Hash node_hash(const Hash& left, const Hash& right);
/// leaf_hash(blind_leaf(salt, encoded_entry)).
Hash blinded_leaf_hash(const Salt& salt, ByteView encoded_entry);

/// The root of a complete subtree over 2^k hashes. `hashes` must not be empty and its number must
/// be a power of two.
Hash subtree_root(std::span<const Hash> hashes);

}  // namespace letopis
