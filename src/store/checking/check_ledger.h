#pragma once
// The truth, checked: entries, tiles, the last signed head.

#include <optional>

#include "base/progress.h"
#include "ledger/checkpoint.h"
#include "store/checking/findings.h"
#include "store/reading/school_reader.h"
#include "store/refold.h"
#include "store/school_files.h"

namespace letopis::store {

class LedgerCheck {
public:
    /// Good entries go into `refold` until the first that is not.
    LedgerCheck(SchoolReader& reader, Refold& refold, Findings& findings)
        : reader_{reader}, refold_{refold}, findings_{findings} {}

    /// Reads the last signed head: what must still be true.
    Result<Done> expect_signed_head(const SchoolFiles& files);
    Result<Done> check_entries(EntryIndex count, Progress& progress);
    /// Tiles that no entries account for.
    Result<Done> check_for_more_tiles();

    /// Whether every entry was taken into the refold.
    bool all_folded() const { return all_folded_; }

private:
    void take(EntryIndex index, const std::optional<StoredEntry>& row);
    Result<Done> check_full_tiles();
    Result<Done> check_tile(const Tile& expected);
    void check_signed_head();
    Result<std::vector<StoredEntry>> read_step(EntryIndex from);

    SchoolReader& reader_;
    Refold& refold_;
    Findings& findings_;
    Tree tree_;  ///< Over the leaf hashes as stored.
    std::vector<Tile> full_tiles_;
    std::int64_t tile_count_ = 0;
    std::optional<Checkpoint> signed_head_;
    bool all_folded_ = true;
};

}  // namespace letopis::store
