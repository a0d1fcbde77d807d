// Fifty thousand power cuts, against the store's own code; and the same explorer on stores and
// disks that are made wrong on purpose, where it must find what is lost.

#include <gtest/gtest.h>

#include "crash/explorer.h"

namespace letopis::testing {
namespace {

constexpr std::uint64_t seed = 1918;

void say(const Explored& explored) {
    ::testing::Test::RecordProperty("explored", explored.words());
    std::cout << explored.words() << std::endl;
}

// Evidence: AP-04.
TEST(PowerCut, LosesNothingThatWasAcknowledgedAndLeavesNothingHalf) {
    const Explored explored = explore({.seed = seed, .crash_states = 45'000});
    say(explored);
    EXPECT_EQ(explored.objection, "");
    EXPECT_GE(explored.crash_states, 45'000u);
}

TEST(PowerCut, LosesNothingEvenWhenSyncsHadFailed) {
    const Explored explored =
        explore({.seed = seed, .crash_states = 5'000, .disks_per_step = 2, .fail_one_sync_in = 6});
    say(explored);
    EXPECT_EQ(explored.objection, "");
    EXPECT_GT(explored.failed_syncs, 0u);
}

class Sabotaged : public ::testing::TestWithParam<Sabotage> {};

TEST_P(Sabotaged, IsFoundOut) {
    const Explored explored =
        explore({.seed = seed, .crash_states = 5'000, .sabotage = GetParam()});
    say(explored);
    EXPECT_NE(explored.objection, "");
}

INSTANTIATE_TEST_SUITE_P(PowerCut, Sabotaged,
                         ::testing::Values(Sabotage::synchronous_normal,
                                           Sabotage::answer_before_commit, Sabotage::lying_disk));

}  // namespace
}  // namespace letopis::testing
