#pragma once
// LedgerSizes: how much of a ledger this program has met. Written by whoever reads it or writes to
// it, read by all.
//
// Invariants:
//   1. `seen` is raised before any stamp is bumped for an entry, `known` after all of them were.
//      So whoever reads stamps, then `seen`, then a state of at least that size has a state that no
//      stamp is newer than; and whoever reads `known`, then stamps, has those of every entry below.
//   2. Both only grow.

#include <atomic>

#include "base/id.h"

namespace letopis::store {

class LedgerSizes {
public:
    /// The greatest size that anybody here was shown, or is about to be.
    EntryIndex seen() const { return seen_.load(std::memory_order_acquire); }
    /// Entries whose stamps have been bumped.
    EntryIndex known() const { return known_.load(std::memory_order_acquire); }
    void see(EntryIndex size) { raise(seen_, size); }
    void know(EntryIndex size) { raise(known_, size); }

private:
    static void raise(std::atomic<EntryIndex>& value, EntryIndex to) {
        EntryIndex now = value.load(std::memory_order_acquire);
        while (now < to && !value.compare_exchange_weak(now, to, std::memory_order_acq_rel)) {
        }
    }
    std::atomic<EntryIndex> seen_ = 0;
    std::atomic<EntryIndex> known_ = 0;
};

}  // namespace letopis::store
