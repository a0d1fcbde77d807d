// The machine's clock jumps a day back and a year ahead under the running server (libfaketime):
// times never fall within the ledger, nobody is locked out for ever, and nothing is lost.

#include <gmock/gmock.h>

#include <fstream>
#include <iostream>

#include "base/clock.h"
#include "program/marking_crowd.h"
#include "program/scratch_folder.h"
#include "server/holdings.h"
#include "store/batch.h"
#include "store/opening.h"

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
    /// The server's day: "Tue, 24 Nov 2026".
    std::string its_day() {
        Browser browser{server_->port()};
        return browser.get("/livez").field("Date").substr(0, 16);
    }
    /// Whether the server's clock comes to show another day; it looks once a second.
    bool comes_to_another_day(const std::string& than) {
        for (int asked = 0; asked < 20'000; ++asked)
            if (its_day() != than) return true;
        return false;
    }
    /// What a scribe would leave that believed a clock of yesterday.
    void write_a_day_back() {
        const SystemClock machine;
        const auto files = Holdings{folder_.path()}.school_files(1).value();
        auto connection = store::open_records(files, store::Connection::Mode::writer).value();
        store::ScribeReader reader{*connection};
        store::Projector projector{*connection, reader};
        store::Salts salts{chance_};
        auto end = store::read_ledger_end(reader).value();
        end.last_recorded_at = {};
        auto batch = store::Batch::begin({*connection, reader, projector, salts}, end,
                                         machine.now() - Span::days(1), [](const auto&, auto) {});
        ASSERT_TRUE(batch);
        ASSERT_TRUE(batch->take(
            {CommandId::make(machine.now(), chance_), PersonId{}, [](DecisionContext&) {
                 return Result<std::vector<EntryBody>>{{SubjectAdded{{.title = "Музыка"}}}};
             }}));
        ASSERT_TRUE(batch->commit());
    }
    /// The status of the session's own page for somebody who signs in now.
    int sign_in() {
        Browser browser{server_->port()};
        const int status =
            browser.sign_in(SmallSchool::teacher_login, SmallSchool::password).status;
        return status == 200 ? browser.get("/api/v1/session").status : status;
    }

    SeededRandom chance_{seed};
    ScratchFolder folder_;
    ScratchFolder scratch_;
    MarkingCrowd crowd_{found_small_school(folder_.path()), 2, seed};
    std::optional<LetopisServer> server_;
};

TEST_F(JumpingClock, ADayBackLeavesSessionsAndTheOrderOfTimesAsTheyAre) {
    crowd_.mark_through(1, 20);
    const std::string day = its_day();
    jump("-1d");
    ASSERT_TRUE(comes_to_another_day(day)) << "the clock has not jumped";
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

TEST_F(JumpingClock, UnderAScribeThatBelievesItIsFoundOut) {
    crowd_.mark_through(1, 20);
    ASSERT_EQ(server_->stop(), 0) << server_->complaints();
    ASSERT_EQ(letopis({"verify", "--data", folder_.path()}).exit_code, 0);
    ASSERT_NO_FATAL_FAILURE(write_a_day_back());
    const Told verified = letopis({"verify", "--data", folder_.path()});
    EXPECT_EQ(verified.exit_code, 1) << "a time that falls is a finding";
    EXPECT_THAT(verified.out + verified.complaints, ::testing::HasSubstr("Запись №"));
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
