#include "ledger/leaf.h"

#include <algorithm>

#include "base/check.h"

namespace letopis {

LeafBytes blind_leaf(const Salt& salt, ByteView encoded_entry) {
    LeafBytes leaf;
    leaf[0] = blinded_leaf_tag;
    std::ranges::copy(sha256(salt, encoded_entry), leaf.begin() + 1);
    return leaf;
}

Hash leaf_hash(ByteView leaf_bytes) {
    static constexpr std::array<std::uint8_t, 1> prefix = {0x00};
    return sha256(prefix, leaf_bytes);
}

Hash node_hash(const Hash& left, const Hash& right) {
    std::array<std::uint8_t, 65> node;
    node[0] = 0x01;
    std::ranges::copy(left, node.begin() + 1);
    std::ranges::copy(right, node.begin() + 33);
    return sha256(node);
}

Hash blinded_leaf_hash(const Salt& salt, ByteView encoded_entry) {
    return leaf_hash(blind_leaf(salt, encoded_entry));
}

Hash subtree_root(std::span<const Hash> hashes) {
    std::size_t count = hashes.size();
    LETOPIS_CHECK(count != 0 && (count & (count - 1)) == 0, "a complete subtree has 2^k leaves");
    if (count == 1) return hashes[0];
    std::vector<Hash> level(count / 2);
    for (std::size_t i = 0; i < count / 2; ++i)
        level[i] = node_hash(hashes[2 * i], hashes[2 * i + 1]);
    for (count /= 2; count > 1; count /= 2)
        for (std::size_t i = 0; i < count / 2; ++i)
            level[i] = node_hash(level[2 * i], level[2 * i + 1]);
    return level[0];
}

}  // namespace letopis
