#include "ledger/tree.h"

#include <bit>
#include <optional>

#include "base/check.h"
#include "ledger/tiles.h"

namespace letopis {
namespace {

using Number = std::uint64_t;

Number number(EntryIndex index) { return static_cast<Number>(index); }

/// The largest power of two that is less than `count`; count ≥ 2 (RFC 9162, 2.1.1).
Number split_point(Number count) { return std::bit_floor(count - 1); }

/// Hashes of subtrees of a tree that is at least as long as the questions asked.
class SubtreeReader {
public:
    SubtreeReader(const Tree& tree, HashReader& reader) : tree_{tree}, reader_{reader} {}

    /// MTH(D[first, last)), where `first` is a multiple of the largest power of two below the
    /// number of leaves.
    Result<Hash> range(Number first, Number last) {
        const Number count = last - first;
        if (std::has_single_bit(count)) return complete(first, std::countr_zero(count));
        const Number split = first + split_point(count);
        LETOPIS_TRY(left, range(first, split));
        LETOPIS_TRY(right, range(split, last));
        return node_hash(left, right);
    }

    /// PATH(index, D[first, last)), leaf to root.
    Result<Done> inclusion(Number index, Number first, Number last, HashPath& path) {
        if (last - first == 1) return Done{};
        const Number split = first + split_point(last - first);
        const bool on_the_left = index < split;
        LETOPIS_TRY_DONE(on_the_left ? inclusion(index, first, split, path)
                                     : inclusion(index, split, last, path));
        LETOPIS_TRY(other, on_the_left ? range(split, last) : range(first, split));
        path.push_back(other);
        return Done{};
    }

    /// SUBPROOF(old_size, D[first, last), known) of RFC 9162, 2.1.4.1, where `known` says that the
    /// reader already holds the root of the old tree.
    enum class OldRoot { known, not_known };
    Result<Done> consistency(Number old_last, Number first, Number last, OldRoot old_root,
                             HashPath& path) {
        if (old_last == last) {
            if (old_root == OldRoot::known) return Done{};
            LETOPIS_TRY(old_part, range(first, last));
            path.push_back(old_part);
            return Done{};
        }
        const Number split = first + split_point(last - first);
        const bool on_the_left = old_last <= split;
        LETOPIS_TRY_DONE(on_the_left
                             ? consistency(old_last, first, split, old_root, path)
                             : consistency(old_last, split, last, OldRoot::not_known, path));
        LETOPIS_TRY(other, on_the_left ? range(split, last) : range(first, split));
        path.push_back(other);
        return Done{};
    }

private:
    /// The root of the complete subtree over leaves [first, first + 2^height).
    Result<Hash> complete(Number first, int height) {
        const int level = height / tile_height;
        const Number position = first >> (tile_height * level);  // Among the hashes of the level.
        const std::size_t count = std::size_t{1} << (height % tile_height);
        const TileId id{level, static_cast<EntryIndex>(position / tile_width)};
        const std::size_t offset = position % tile_width;
        const Number full = number(hashes_on_level(tree_.size(), level + 1));
        if (number(id.index) >= full) {
            const std::vector<Hash>& edge = tree_.edge()[static_cast<std::size_t>(level)];
            return subtree_root(std::span{edge}.subspan(offset, count));
        }
        if (!cached_ || cached_->id != id) {
            LETOPIS_TRY(hashes, reader_.read_full_tile(id));
            if (hashes.size() != tile_width)
                return Refusal{.code = RefusalCode::ledger_damaged,
                               .detail = "Файл " + tile_path(id) + ": неверная длина."};
            cached_ = Tile{id, std::move(hashes)};
        }
        return subtree_root(std::span{cached_->hashes}.subspan(offset, count));
    }

    const Tree& tree_;
    HashReader& reader_;
    std::optional<Tile> cached_;
};

Result<Done> check_sizes(EntryIndex smaller, EntryIndex larger, const Tree& tree) {
    if (smaller < 0 || smaller > larger || larger > tree.size())
        return Refusal{.code = RefusalCode::not_found, .detail = "В реестре нет столько записей."};
    return Done{};
}

}  // namespace

Result<Tree> Tree::of_edge(EntryIndex size, std::vector<std::vector<Hash>> edge) {
    for (int level = 0; level < tile_levels; ++level) {
        const auto at = static_cast<std::size_t>(level);
        const auto width = static_cast<std::size_t>(hashes_on_level(size, level)) % tile_width;
        if ((at < edge.size() ? edge[at].size() : 0) != width)
            return Refusal{.code = RefusalCode::ledger_damaged,
                           .detail = "Правый край дерева не полон."};
    }
    Tree tree;
    tree.size_ = size;
    tree.edge_ = std::move(edge);
    return tree;
}

Result<Tree> Tree::resume(EntryIndex size, HashReader& reader) {
    LETOPIS_CHECK(size >= 0, "a tree has a size");
    std::vector<std::vector<Hash>> edges;
    for (int level = 0; hashes_on_level(size, level) > 0; ++level) {
        const EntryIndex hashes = hashes_on_level(size, level);
        const auto width = static_cast<std::size_t>(hashes) % tile_width;
        const EntryIndex first = hashes - static_cast<EntryIndex>(width);
        std::vector<Hash>& edge = edges.emplace_back();
        if (level == 0) {
            LETOPIS_TRY(leaves, reader.read_edge_leaves(first, width));
            edge = std::move(leaves);
        }
        // Above the leaves a hash of the edge is the root of a full tile one level below.
        for (EntryIndex index = first; level > 0 && index < hashes; ++index) {
            LETOPIS_TRY(below, reader.read_full_tile({level - 1, index}));
            if (below.size() != tile_width) break;
            edge.push_back(subtree_root(below));
        }
    }
    return of_edge(size, std::move(edges));
}

EntryIndex Tree::append(const Hash& leaf, std::vector<Tile>& full_tiles) {
    const EntryIndex index = size_++;
    Hash hash = leaf;
    for (std::size_t level = 0;; ++level) {
        if (edge_.size() <= level) edge_.emplace_back();
        std::vector<Hash>& edge = edge_[level];
        edge.push_back(hash);
        if (edge.size() < tile_width) return index;
        hash = subtree_root(edge);
        const TileId id{static_cast<int>(level),
                        hashes_on_level(size_, static_cast<int>(level) + 1) - 1};
        full_tiles.push_back({id, std::move(edge)});
        edge.clear();
    }
}

Hash Tree::root() const {
    if (size_ == 0) return sha256({});
    // From the lowest bit of the size to the highest: each is a complete subtree at the right end
    // of what is not yet taken (RFC 9162, 2.1.1).
    std::optional<Hash> root;
    for (const std::vector<Hash>& edge : edge_) {
        std::span<const Hash> left = edge;
        for (std::size_t count = 1; !left.empty(); count *= 2) {
            if ((left.size() & count) == 0) continue;
            const Hash subtree = subtree_root(left.last(count));
            root = root ? node_hash(subtree, *root) : subtree;
            left = left.first(left.size() - count);
        }
    }
    return *root;
}

std::vector<Tile> Tree::partial_tiles() const {
    std::vector<Tile> tiles;
    for (std::size_t level = 0; level < edge_.size(); ++level)
        if (!edge_[level].empty())
            tiles.push_back(
                {{static_cast<int>(level), hashes_on_level(size_, static_cast<int>(level) + 1)},
                 edge_[level]});
    return tiles;
}

Result<HashPath> prove_inclusion(const Tree& tree, HashReader& reader, EntryIndex index,
                                 EntryIndex size) {
    LETOPIS_TRY_DONE(check_sizes(index, size, tree));
    if (index == size) return RefusalCode::not_found;
    HashPath path;
    LETOPIS_TRY_DONE(SubtreeReader(tree, reader).inclusion(number(index), 0, number(size), path));
    return path;
}

Result<HashPath> prove_consistency(const Tree& tree, HashReader& reader, EntryIndex old_size,
                                   EntryIndex new_size) {
    LETOPIS_TRY_DONE(check_sizes(old_size, new_size, tree));
    HashPath path;
    if (old_size == 0 || old_size == new_size) return path;
    LETOPIS_TRY_DONE(SubtreeReader(tree, reader)
                         .consistency(number(old_size), 0, number(new_size),
                                      SubtreeReader::OldRoot::known, path));
    return path;
}

Result<Hash> root_at(const Tree& tree, HashReader& reader, EntryIndex size) {
    LETOPIS_TRY_DONE(check_sizes(0, size, tree));
    if (size < 0) return RefusalCode::not_found;
    if (size == tree.size() || size == 0) return size == 0 ? sha256({}) : tree.root();
    return SubtreeReader(tree, reader).range(0, number(size));
}

}  // namespace letopis
