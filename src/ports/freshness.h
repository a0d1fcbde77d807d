#pragma once
// Freshness (свежесть): how far this program knows a ledger that other programs write to as well.
//
// A reader who has stated something carries the size of the ledger that has it. Whichever program
// he asks next reaches that size before it trusts what it has kept: nobody sees less than his own
// write (docs/adr/0022).

#include <cstdint>

#include "base/id.h"
#include "base/result.h"

namespace letopis {

/// Looks at the records by where they went.
struct LookCounts {
    std::uint64_t primary = 0;
    std::uint64_t replica = 0;
    std::uint64_t replica_behind = 0;  ///< Had not replayed enough; then the primary was asked.
    std::uint64_t replica_away = 0;    ///< Did not answer; the same.
};

class Freshness {
public:
    virtual ~Freshness() = default;

    /// Whether there may be other programs. Where not, there is nothing to reach.
    virtual bool others_write() const = 0;

    /// Entries whose stamps have been bumped (base/stamps.h): what is answered from now on shows
    /// them all.
    virtual EntryIndex known_size() const = 0;

    /// To be called before stamps are looked at for whoever has seen a ledger of this size; 0 for
    /// who has seen none. Takes in what is missing. Faults when it cannot be read. A size that no
    /// ledger has costs one look, and is taken for what there is.
    virtual Result<Done> reach(EntryIndex seen_size) = 0;

    /// Whether answers are kept: others are heard of in time.
    virtual bool is_current() const = 0;
    virtual LookCounts looks() const = 0;
};

}  // namespace letopis
