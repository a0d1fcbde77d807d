#pragma once
// The ledger's tree as it is stored: full tiles from `tiles`, the rest from `entries`.

#include "ledger/publication.h"
#include "store/reader_pool.h"

namespace letopis::store {

/// Reads by one reader: inside a look, or at start.
class StoredHashes final : public HashReader {
public:
    explicit StoredHashes(SchoolReader& reader) : reader_{reader} {}
    Result<std::vector<Hash>> read_full_tile(const TileId& id) override;
    Result<std::vector<Hash>> read_edge_leaves(EntryIndex first, std::size_t count) override;

private:
    SchoolReader& reader_;
};

/// Reads by a look for each question: safe from any thread.
class LookedUpHashes final : public HashReader {
public:
    explicit LookedUpHashes(ReaderPool& readers) : readers_{readers} {}
    Result<std::vector<Hash>> read_full_tile(const TileId& id) override;
    Result<std::vector<Hash>> read_edge_leaves(EntryIndex first, std::size_t count) override;

private:
    ReaderPool& readers_;
};

/// Blinded leaves, made from entries and their salts.
class StoredLeaves final : public LeafReader {
public:
    explicit StoredLeaves(SchoolReader& reader) : reader_{reader} {}
    Result<std::vector<LeafBytes>> read_leaves(EntryIndex first, std::size_t count) override;

private:
    SchoolReader& reader_;
};

}  // namespace letopis::store
