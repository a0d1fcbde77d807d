// kill -9 of the server at random moments while several people write: what was acknowledged is
// there under its number, nothing is half, and the ledger verifies.

#include <gmock/gmock.h>

#include "program/letopis_program.h"
#include "program/marking_crowd.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

using ::testing::HasSubstr;

constexpr std::uint64_t seed = 810;
constexpr int kills = 50;
constexpr int connections = 4;

// Evidence: AP-04.
TEST(KilledServer, KeepsEveryAcknowledgedMarkAndNoHalfOfOne) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    ScratchFolder folder;
    MarkingCrowd crowd{found_small_school(folder.path()), connections, seed};
    SeededRandom chance{seed};
    for (int kill = 0; kill < kills; ++kill) {
        LetopisServer server{folder.path()};
        crowd.turn_to(server);
        crowd.mark_until(1 + chance.below(60), [&] { server.kill(); });
        ASSERT_EQ(crowd.trouble(), "");
    }

    LetopisServer server{folder.path()};
    crowd.turn_to(server);
    crowd.finish();
    EXPECT_EQ(crowd.trouble(), "");
    EXPECT_GT(crowd.acknowledged_count(), static_cast<std::size_t>(kills));
    EXPECT_EQ(crowd.objection_to(server), "");
    EXPECT_EQ(server.stop(), 0) << server.complaints();

    const Told verified = letopis({"verify", "--data", folder.path()});
    EXPECT_EQ(verified.exit_code, 0) << verified.complaints;
    EXPECT_THAT(verified.out, HasSubstr("ЦЕЛ"));
}

}  // namespace
}  // namespace letopis::testing
