// The machine's clock jumps a day back and a year ahead under the running server (libfaketime):
// times never fall within the ledger, nobody is locked out for ever, and nothing is lost.

#include <gmock/gmock.h>

#include <fstream>
#include <iostream>

#include "program/marking_crowd.h"
#include "program/scratch_folder.h"

namespace letopis::testing {
namespace {

constexpr std::uint64_t seed = 810;
constexpr const char* library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";

class JumpingClock : public ::testing::Test {
protected:
    void SetUp() override {
        if (!std::ifstream{library}) GTEST_SKIP() << "skipped: there is no libfaketime";
        jump("+0");
        server_.emplace(
            folder_.path(),
            std::vector<std::string>{"/usr/bin/env", std::string{"LD_PRELOAD="} + library,
                                     "FAKETIME_TIMESTAMP_FILE=" + clock_file(),
                                     "FAKETIME_NO_CACHE=1", "FAKETIME_DONT_FAKE_MONOTONIC=1"});
        crowd_.turn_to(*server_);
    }
    std::string clock_file() const { return scratch_.path() + "/clock"; }
    void jump(const std::string& offset) { std::ofstream{clock_file()} << offset << "\n"; }
    /// The status of the session's own page for somebody who signs in now.
    int sign_in() {
        Browser browser{server_->port()};
        const int status =
            browser.sign_in(SmallSchool::teacher_login, SmallSchool::password).status;
        return status == 200 ? browser.get("/api/v1/session").status : status;
    }

    ScratchFolder folder_;
    ScratchFolder scratch_;
    MarkingCrowd crowd_{found_small_school(folder_.path()), 2, seed};
    std::optional<LetopisServer> server_;
};

TEST_F(JumpingClock, ADayBackLeavesSessionsAndTheOrderOfTimesAsTheyAre) {
    crowd_.mark_through(1, 20);
    jump("-1d");
    crowd_.mark_through(1, 20);
    EXPECT_EQ(crowd_.trouble(), "");
    EXPECT_EQ(sign_in(), 200);
    jump("+0");
    crowd_.mark_through(1, 20);
    EXPECT_EQ(crowd_.trouble(), "");
    EXPECT_EQ(crowd_.objection_to(*server_), "");
    EXPECT_EQ(server_->stop(), 0) << server_->complaints();
    // A time that falls within the ledger is a finding.
    const Told verified = letopis({"verify", "--data", folder_.path()});
    EXPECT_EQ(verified.exit_code, 0) << verified.out << verified.complaints;
}

TEST_F(JumpingClock, AYearAheadEndsSessionsAndBackAgainWritingGoesOn) {
    crowd_.mark_through(1, 20);
    const std::size_t before = crowd_.acknowledged_count();
    jump("+365d");
    crowd_.mark_through(1, 20);  // Sessions of a year ago have ended.
    EXPECT_NE(crowd_.trouble(), "");
    EXPECT_EQ(crowd_.acknowledged_count(), before);
    EXPECT_EQ(sign_in(), 200);
    jump("+0");
    EXPECT_EQ(sign_in(), 200);
    server_->kill();

    LetopisServer again{folder_.path()};
    EXPECT_EQ(crowd_.objection_to(again), "");
    EXPECT_EQ(again.stop(), 0) << again.complaints();
    const Told verified = letopis({"verify", "--data", folder_.path()});
    EXPECT_EQ(verified.exit_code, 0) << verified.out << verified.complaints;
}

}  // namespace
}  // namespace letopis::testing
