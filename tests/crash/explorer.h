#pragma once
// The crash explorer: loads a school, cuts the power after each step of the disk, and holds every
// disk that may be found against what was promised. The next load begins on one of them, so that
// recoveries, too, are cut.

#include <cstdint>
#include <functional>
#include <string>

#include "crash/load.h"

namespace letopis::testing {

/// What is made wrong on purpose: an explorer that does not find it proves nothing.
enum class Sabotage {
    nothing,
    synchronous_normal,    ///< SQLite does not sync its log at a commit.
    answer_before_commit,  ///< A command counts as acknowledged when it is decided.
    lying_disk,            ///< No sync does anything.
};

struct Exploration {
    std::uint64_t seed = 1;
    std::size_t crash_states = 1000;  ///< How many at least, unless something is wrong earlier.
    int disks_per_step = 8;           ///< At most.
    int fail_one_sync_in = 0;         ///< 0: none.
    /// Writes until the scribe moves its log into the database and begins it anew, and cuts only
    /// from there on.
    bool long_log = false;
    Sabotage sabotage = Sabotage::nothing;
    /// Called now and then with the number of states so far.
    std::function<void(std::size_t)> progress = [](std::size_t) {};
};

struct Explored {
    std::size_t crash_states = 0;  ///< Different disks, within one load.
    std::size_t loads = 0;
    std::size_t disk_steps = 0;  ///< Writes, syncs, names: each was followed by a cut.
    std::size_t opened = 0;      ///< By the store, besides SQLite.
    std::size_t databases = 0;   ///< Looked through: different after recovery, or promises.
    std::size_t commands = 0;    ///< Acknowledged.
    std::size_t failed_syncs = 0;
    std::size_t moved_logs = 0;  ///< By the scribe between batches, not by a closing.
    std::string objection;       ///< Where and what; empty when all is well.

    std::string words() const;
};

/// Stops at the first objection.
Explored explore(const Exploration& plan);

}  // namespace letopis::testing
