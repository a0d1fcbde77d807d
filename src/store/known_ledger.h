#pragma once
// KnownLedger (известное): how far this program knows a ledger that others write to as well, and
// whether its stamps may be trusted.
//
// Invariant: stamps are trusted only until a moment that whoever hears of others (change_feed.h)
// moves on; when he falls silent, they are distrusted by themselves.

#include <mutex>

#include "base/stamps.h"
#include "store/reader_pool.h"

namespace letopis::store {

class KnownLedger final : public Freshness {
public:
    /// Everything must outlive it.
    KnownLedger(ReaderPool& readers, Stamps& stamps, LedgerSizes& sizes)
        : readers_{readers}, stamps_{stamps}, sizes_{sizes} {}

    bool others_write() const override { return others_write_; }
    EntryIndex known_size() const override { return sizes_.known(); }
    Result<Done> reach(EntryIndex seen_size) override;
    bool is_current() const override { return stamps_.trusted(); }
    LookCounts looks() const override { return readers_.counts(); }

    /// The records are in a file of our own: stamps are always true.
    void be_alone();
    /// They are where others write: stamps are distrusted until somebody listens.
    void be_among_others();

    /// Bumps the stamps of what others have written, if the ledger has that size. Faults when it
    /// cannot be read.
    Result<Done> take_in(EntryIndex size);
    /// The whole state may be another one: tables were rebuilt, or nobody listened for a while.
    void bump_all() { stamps_.bump_all(); }
    /// Stamps are trusted until then, by steady_milliseconds.
    void trust_until(std::int64_t moment);
    void distrust();

private:
    ReaderPool& readers_;
    Stamps& stamps_;
    LedgerSizes& sizes_;
    std::mutex taking_in_;  ///< One reads what others wrote; whoever comes meanwhile waits for it.
    std::atomic<bool> others_write_ = false;
    std::atomic<std::int64_t> trusted_until_ = 0;
};

}  // namespace letopis::store
