// kill -9 of the server at random moments while several people write: what was acknowledged is
// there under its number, nothing is half, and the ledger verifies.

#include <gmock/gmock.h>

#include <thread>

#include "program/counter.h"
#include "program/letopis_program.h"
#include "program/marking.h"
#include "program/marks_told.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

using ::testing::HasSubstr;

constexpr std::uint64_t seed = 810;
constexpr int kills = 50;
constexpr int connections = 4;

class KilledServer : public ::testing::Test {
protected:
    KilledServer() {
        for (int i = 0; i < connections; ++i)
            teachers_.emplace_back(school_, i, connections, seed + static_cast<std::uint64_t>(i));
    }

    /// Everybody writes; after so many answers the server is killed.
    void write_and_kill(std::size_t answers) {
        LetopisServer server{folder_.path()};
        for (MarkingTeacher& teacher : teachers_) teacher.turn_to(server.port());
        Counter counter{connections};
        std::vector<std::jthread> threads;
        for (MarkingTeacher& teacher : teachers_)
            threads.emplace_back([&] {
                teacher.mark_until_cut_off([&](std::size_t count) { counter.add(count); });
                counter.leave();
            });
        counter.wait_for(answers);
        server.kill();
    }
    void expect_no_trouble() {
        for (const MarkingTeacher& teacher : teachers_) ASSERT_EQ(teacher.trouble(), "");
    }

    ScratchFolder folder_;
    SmallSchool school_ = found_small_school(folder_.path());
    std::vector<MarkingTeacher> teachers_;
};

// Evidence: AP-04.
TEST_F(KilledServer, KeepsEveryAcknowledgedMarkAndNoHalfOfOne) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    SeededRandom chance{seed};
    for (int kill = 0; kill < kills; ++kill) {
        write_and_kill(1 + chance.below(60));
        expect_no_trouble();
        if (HasFatalFailure()) return;
    }

    LetopisServer server{folder_.path()};
    std::size_t count = 0;
    for (MarkingTeacher& teacher : teachers_) {
        teacher.turn_to(server.port());
        teacher.finish();
        count += teacher.acknowledged().size();
    }
    expect_no_trouble();
    EXPECT_GT(count, static_cast<std::size_t>(kills));
    expect_all_told(teachers_, server.port());
    EXPECT_EQ(server.stop(), 0) << server.complaints();

    const Told verified = letopis({"verify", "--data", folder_.path()});
    EXPECT_EQ(verified.exit_code, 0) << verified.complaints;
    EXPECT_THAT(verified.out, HasSubstr("ЦЕЛ"));
}

}  // namespace
}  // namespace letopis::testing
