#pragma once
// A whole ledger in memory, for tests: real tree, real key, nothing stored.

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "ledger/publication.h"
#include "ledger/tlog_proof.h"

namespace letopis::testing {

/// An entry as a ledger keeps it.
struct KeptEntry {
    Salt salt;
    std::string encoded;
};

/// A school's ledger with a key that is the same in every run.
class MemoryLedger final : public HashReader, public LeafReader {
public:
    explicit MemoryLedger(std::uint64_t seed = 1, std::string origin = "letopis.example/school-1")
        : origin_{std::move(origin)}, random_{seed}, key_{SigningKey::generate(random_)} {}

    EntryIndex append(std::string encoded) {
        Salt salt;
        random_.fill(salt);
        return append(KeptEntry{salt, std::move(encoded)});
    }
    EntryIndex append(KeptEntry entry) {
        const LeafBytes leaf = blind_leaf(entry.salt, as_bytes(entry.encoded));
        entries_.push_back(std::move(entry));
        leaves_.push_back(leaf);
        leaf_hashes_.push_back(leaf_hash(leaf));
        std::vector<Tile> full;
        const EntryIndex index = tree_.append(leaf_hashes_.back(), full);
        for (Tile& tile : full) tiles_[tile.id] = std::move(tile.hashes);
        return index;
    }
    void fill_to(EntryIndex size) {
        while (tree_.size() < size)
            append("{\"kind\":\"mark_recorded\",\"value\":\"" +
                   std::to_string(2 + tree_.size() % 4) + "\"}");
    }

    const Tree& tree() const { return tree_; }
    const std::string& origin() const { return origin_; }
    const SigningKey& key() const { return key_; }
    const std::vector<KeptEntry>& entries() const { return entries_; }
    const std::vector<Hash>& leaf_hashes() const { return leaf_hashes_; }
    std::map<TileId, std::vector<Hash>>& tiles() { return tiles_; }

    VerifierKey verifier_key() const { return VerifierKey::of(origin_, key_.public_key()).value(); }
    std::string checkpoint() const {
        return sign_checkpoint({origin_, tree_.size(), tree_.root()}, key_);
    }
    TlogProof prove(EntryIndex index) {
        return {index, prove_inclusion(tree_, *this, index, tree_.size()).value(), checkpoint()};
    }

    Result<std::vector<Hash>> read_full_tile(const TileId& id) override {
        const auto found = tiles_.find(id);
        if (found == tiles_.end()) return Fault{"no such tile"};
        return found->second;
    }
    Result<std::vector<Hash>> read_edge_leaves(EntryIndex first, std::size_t count) override {
        const auto begin = leaf_hashes_.begin() + first;
        return std::vector<Hash>{begin, begin + static_cast<std::ptrdiff_t>(count)};
    }
    Result<std::vector<LeafBytes>> read_leaves(EntryIndex first, std::size_t count) override {
        const auto begin = leaves_.begin() + first;
        return std::vector<LeafBytes>{begin, begin + static_cast<std::ptrdiff_t>(count)};
    }

private:
    std::string origin_;
    SeededRandom random_;
    SigningKey key_;
    Tree tree_;
    std::vector<KeptEntry> entries_;
    std::vector<LeafBytes> leaves_;
    std::vector<Hash> leaf_hashes_;
    std::map<TileId, std::vector<Hash>> tiles_;
};

/// Keeps published files by their paths.
class FileMap final : public FileTaker {
public:
    Result<Done> take(const std::string& path, ByteView bytes) override {
        files.emplace(path, Bytes{bytes.begin(), bytes.end()});
        return Done{};
    }
    std::map<std::string, Bytes> files;
};

}  // namespace letopis::testing
