// A move of records that ends in the middle, at every single one of its steps, to PostgreSQL and
// back: killed, or with one call that fails, or with a disk and a link that fail from there on. A
// teacher marks all the while. The school is open again by itself, and no acknowledged mark is lost
// or doubled.

#include <gmock/gmock.h>

#include <filesystem>
#include <iostream>
#include <map>

#include "database/testing/scratch_database.h"
#include "program/letopis_program.h"
#include "program/marking.h"
#include "program/marks_told.h"
#include "program/scratch_folder.h"
#include "program/small_school.h"
#include "program/struck_program.h"
#include "server/holdings.h"

namespace letopis::testing {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t seed = 810;
/// How often a mark is asked again: far longer than any move takes.
constexpr int patience = 100'000;

/// What a move has done so far.
enum class Phase { copying, frozen, switched };

Phase phase_after(const std::vector<std::string>& steps) {
    Phase phase = Phase::copying;
    for (const std::string& step : steps) {
        if (step.starts_with("rename ") && step.ends_with("/1/moving")) phase = Phase::frozen;
        if (step.ends_with("/1/database")) phase = Phase::switched;
    }
    return phase;
}

class StruckMove : public ::testing::TestWithParam<Misfortune> {
protected:
    void SetUp() override {
        home_ = scratch_database();
        if (home_.empty()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
        school_.emplace(found_small_school(data()));
    }
    std::string data() const { return folder_.path() + "/data"; }
    std::string file() const { return data() + "/organizations/1/school.db"; }
    bool is_in_postgres() const { return Holdings{data()}.school_files(1).value().in_postgres(); }
    std::vector<std::string> words(const std::string& to) const {
        return {"move", "--data", data(), "--to", to};
    }
    void move(const std::string& to) const {
        const Told told = letopis(words(to));
        ASSERT_EQ(told.exit_code, 0) << told.complaints;
    }

    MarkingTeacher& teacher() { return teachers_.front(); }
    void open_server() {
        server_.emplace(data());
        teachers_.emplace_back(*school_, 0, 1, seed);
        teacher().turn_to(server_->port());
    }
    /// Asks until something more is acknowledged. "" or what is wrong.
    std::string mark_on() {
        const std::size_t before = teacher().acknowledged().size();
        for (int asked = 0; asked < patience && teacher().trouble().empty(); ++asked) {
            teacher().mark_some(1);
            if (teacher().acknowledged().size() > before) return "";
        }
        return teacher().trouble().empty() ? "the school stays busy" : teacher().trouble();
    }

    /// Begins a move, and ends it by the misfortune at that step. A mark is typed at the step and
    /// after it; while all is only copied, which the server does not notice, now and then: the
    /// ledger must not grow as fast as the steps are counted. Nothing when the move has no such
    /// step any more.
    std::optional<Phase> strike(const std::string& to, int step) {
        constexpr int now_and_then = 8;
        StruckProgram program{words(to), GetParam(), step, folder_.path() + "/steps"};
        if (!program.stands_before_its_step()) {
            EXPECT_EQ(program.go_on(), 0) << "the whole move, at last";
            return std::nullopt;
        }
        const Phase phase = phase_after(program.steps_made());
        ++struck_[phase];
        const bool marks = phase != Phase::copying || step % now_and_then == 0;
        if (marks) teacher().mark_some(1);  // Acknowledged, or put off.
        const int exit_code = program.go_on();
        if (GetParam() == Misfortune::die) {
            EXPECT_EQ(exit_code, -1);
        }
        if (marks) {
            EXPECT_EQ(mark_on(), "");
        }
        return phase;
    }

    void expect_nothing_lost() {
        EXPECT_GT(struck_[Phase::copying], 0);
        EXPECT_GT(struck_[Phase::frozen], 0);
        EXPECT_GT(struck_[Phase::switched], 0);
        std::cout << struck_[Phase::copying] << " struck while copying, " << struck_[Phase::frozen]
                  << " frozen, " << struck_[Phase::switched] << " after the switch; "
                  << teacher().acknowledged().size() << " acknowledged marks\n";
        EXPECT_EQ(mark_on(), "");
        EXPECT_EQ(objection_to(teachers_, server_->port()), "");
        EXPECT_EQ(server_->stop(), 0) << server_->complaints();
        const Told told = letopis({"verify", "--data", data()});
        EXPECT_EQ(told.exit_code, 0) << told.out << told.complaints;
    }

    ScratchFolder folder_;
    std::string home_;
    std::optional<SmallSchool> school_;
    std::optional<LetopisServer> server_;
    std::vector<MarkingTeacher> teachers_;
    std::map<Phase, int> struck_;
};

// Evidence: AP-04.
TEST_P(StruckMove, ToPostgresAtAnyStepLosesNoMarkAndLeavesAnOpenSchool) {
    open_server();
    // To an empty place, where everything is to be made, up to the end of the copying; once tables
    // are made there, a move has fewer steps and may be past that end …
    for (int step = 1; struck_[Phase::frozen] + struck_[Phase::switched] == 0; ++step) {
        SCOPED_TRACE("to an empty place, step " + std::to_string(step));
        const auto phase = strike(home_, step);
        // What is left by then may be fewer steps than the making of the place was.
        if (is_in_postgres()) break;
        ASSERT_TRUE(phase);
        ASSERT_FALSE(HasFailure());
    }
    if (is_in_postgres()) move("file");
    // … and to one that has a beginning, to the last step.
    for (int step = 1;; ++step) {
        SCOPED_TRACE("step " + std::to_string(step));
        if (!strike(home_, step)) break;
        if (is_in_postgres()) move("file");
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_TRUE(is_in_postgres());
    expect_nothing_lost();
}

// Evidence: AP-04.
TEST_P(StruckMove, BackToAFileAtAnyStepLosesNoMarkAndLeavesAnOpenSchool) {
    move(home_);
    open_server();
    for (int step = 1;; ++step) {
        SCOPED_TRACE("step " + std::to_string(step));
        // Each time there is no file yet.
        for (const char* part : {"", "-wal", "-shm"}) fs::remove(file() + part);
        if (!strike("file", step)) break;
        if (!is_in_postgres()) move(home_);
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_FALSE(is_in_postgres());
    expect_nothing_lost();
}

/// Two commands that move the same organisation to different places: the second stands before one
/// of its steps while the first does all of its own.
class TwoMoves : public StruckMove {};

// Evidence: AP-04.
TEST_P(TwoMoves, TheSecondMovesNothingAwayFromWhereTheFirstBroughtIt) {
    const std::string other_home = scratch_database();
    move(other_home);  // It has a beginning there: what is copied then is short.
    move("file");
    open_server();
    int overtaken = 0;
    for (int step = 1;; ++step) {
        SCOPED_TRACE("step " + std::to_string(step));
        StruckProgram second{words(other_home), GetParam(), step, folder_.path() + "/steps"};
        ASSERT_TRUE(second.stands_before_its_step());
        const Told first = letopis(words(home_));
        if (first.exit_code != 0) {
            // The second holds the mark by now: it is the first one who waits.
            EXPECT_THAT(first.complaints, ::testing::HasSubstr("другая команда"));
            EXPECT_EQ(second.go_on(), 0);
            EXPECT_EQ(mark_on(), "");
            break;
        }
        ++overtaken;
        ASSERT_EQ(mark_on(), "") << "the server writes where the first has brought it";
        EXPECT_NE(second.go_on(), 0);
        EXPECT_EQ(mark_on(), "");
        EXPECT_EQ(Holdings{data()}.school_files(1).value().database_url, home_);
        move("file");
        ASSERT_FALSE(HasFailure());
    }
    EXPECT_GT(overtaken, 3);
    std::cout << overtaken << " steps overtaken\n";
    EXPECT_EQ(objection_to(teachers_, server_->port()), "");
    EXPECT_EQ(server_->stop(), 0) << server_->complaints();
    const Told told = letopis({"verify", "--data", data()});
    EXPECT_EQ(told.exit_code, 0) << told.out << told.complaints;
}

INSTANTIATE_TEST_SUITE_P(Move, TwoMoves, ::testing::Values(Misfortune::wait),
                         [](const auto&) -> std::string { return "the_second_waits"; });

INSTANTIATE_TEST_SUITE_P(Move, StruckMove,
                         ::testing::Values(Misfortune::die, Misfortune::fail_one,
                                           Misfortune::fail_all),
                         [](const auto& one) -> std::string {
                             switch (one.param) {
                                 case Misfortune::die:
                                     return "killed";
                                 case Misfortune::fail_one:
                                     return "one_call_fails";
                                 case Misfortune::fail_all:
                                     return "all_calls_fail";
                                 case Misfortune::wait:
                                     return "waits";
                             }
                             return "";
                         });

}  // namespace
}  // namespace letopis::testing
