// explore_crashes STATES [SEED]: the crash explorer at length, with a line of progress; for
// `./dev fault`.

#include <cstdio>
#include <cstdlib>

#include "crash/explorer.h"

int main(int count, char** words) {
    using letopis::testing::Exploration;
    using letopis::testing::Explored;
    if (count < 2) {
        std::fputs("explore_crashes STATES [SEED]\n", stderr);
        return 2;
    }
    const std::size_t states = std::strtoull(words[1], nullptr, 10);
    const std::uint64_t seed = count > 2 ? std::strtoull(words[2], nullptr, 10) : 1;
    const auto progress = [&](std::size_t done) {
        if (done % 20'000 == 0) std::fprintf(stderr, "%zu of %zu crash states\n", done, states);
    };
    const auto run = [&](Exploration plan) {
        plan.seed = seed;
        plan.progress = progress;
        const Explored explored = letopis::testing::explore(plan);
        std::printf("%s\n", explored.words().c_str());
        std::fflush(stdout);
        return explored.objection.empty();
    };
    // A long log is dear to recover: few states, around the moment when it is moved.
    const std::size_t with_long_logs = states / 200;
    const std::size_t with_failed_syncs = states / 10;
    const bool all_well =
        run({.crash_states = states - with_long_logs - with_failed_syncs, .disks_per_step = 16}) &&
        run({.crash_states = with_failed_syncs, .disks_per_step = 4, .fail_one_sync_in = 6}) &&
        run({.crash_states = with_long_logs, .disks_per_step = 4, .long_log = true});
    return all_well ? 0 : 1;
}
