// A disk of a hundred requests a second, as an old one that others use, too: the server slows down
// or says that it is busy, says nothing else, and loses nothing.

#include <gmock/gmock.h>

#include <iostream>

#include "program/marking_crowd.h"
#include "program/plugged_disk.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

constexpr unsigned seed = 810;
constexpr int connections = 8;
constexpr int request_milliseconds = 10;

// Evidence: AP-04.
TEST(SlowDisk, MakesTheServerSlowOrBusyAndLosesNothing) {
    const std::string lacking = PluggedDisk::lacking();
    if (!lacking.empty()) GTEST_SKIP() << "skipped: " << lacking;
    ScratchFolder folder;
    ScratchFolder kept;
    // Founded on a quick disk.
    std::optional<MarkingCrowd> crowd;
    {
        PluggedDisk quick{folder.path(), {.seed = seed, .image = {}}};
        ASSERT_EQ(quick.trouble(), "");
        crowd.emplace(found_small_school(quick.path() + "/letopis"), connections, seed);
        quick.pull();
        std::filesystem::rename(quick.after(), kept.path() + "/disk");
    }
    PluggedDisk slow{folder.path(),
                     {.seed = seed,
                      .request_milliseconds = request_milliseconds,
                      .image = kept.path() + "/disk"}};
    ASSERT_EQ(slow.trouble(), "");
    LetopisServer server{slow.path() + "/letopis"};
    crowd->turn_to(server);
    crowd->mark_through(1, 12);
    EXPECT_EQ(crowd->trouble(), "");
    EXPECT_THAT(crowd->put_off(), ::testing::Each("busy"));
    EXPECT_GT(crowd->acknowledged_count(), 0u);
    std::cout << crowd->acknowledged_count() << " acknowledged marks\n";
    crowd->finish();
    EXPECT_EQ(crowd->objection_to(server), "");
    EXPECT_EQ(server.stop(), 0) << server.complaints();
    EXPECT_EQ(letopis({"verify", "--data", slow.path() + "/letopis"}).exit_code, 0);
    // It was slow, as the disk itself counted.
    slow.pull();
    std::cout << slow.told();
    EXPECT_GT(slow.told_of("slow requests"), 100);
    EXPECT_GE(slow.told_of("ms waited"), slow.told_of("slow requests") * request_milliseconds);
}

}  // namespace
}  // namespace letopis::testing
