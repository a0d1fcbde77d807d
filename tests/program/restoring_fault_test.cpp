// A restore that ends in its middle, at every single one of its steps: into PostgreSQL and into a
// file; killed, or with one call that fails, or with a disk and a link that fail from there on.
// Until it is asked again and ends well, nobody sees half of a school; then the school is whole and
// open.

#include <gmock/gmock.h>

#include <filesystem>
#include <iostream>

#include "database/testing/scratch_database.h"
#include "program/browser.h"
#include "program/letopis_program.h"
#include "program/marking.h"
#include "program/scratch_folder.h"
#include "program/small_school.h"
#include "program/struck_program.h"
#include "server/holdings.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::uint64_t seed = 810;

class StruckRestore : public ::testing::TestWithParam<Misfortune> {
protected:
    StruckRestore() : school_{found_small_school(folder_.path() + "/data")} {
        const Told made = letopis({"backup", "--data", folder_.path() + "/data", "--to", copy()});
        EXPECT_EQ(made.exit_code, 0) << made.complaints;
    }
    std::string copy() const { return folder_.path() + "/copy"; }
    std::string back() const { return folder_.path() + "/back"; }
    std::vector<OrgId> seen() const { return Holdings{back()}.organizations().value(); }

    /// Asked now and then: each time is three programs more.
    void expect_nobody_sees_half(int step) const {
        if (Holdings{back()}.being_restored().value().empty()) return;  // It has not begun yet.
        if (step % 20 != 0) return;
        for (const char* word : {"verify", "serve", "doctor"}) {
            const Told told = letopis({word, "--data", back()});
            EXPECT_NE(told.exit_code, 0) << word;
            EXPECT_THAT(told.complaints, HasSubstr("не до конца")) << word;
        }
        const Told founded =
            letopis({"init", "--data", back(), "--name", "Школа № 8", "--short", "Школа № 8",
                     "--address", "Москва", "--origin", "letopis.example/8", "--director",
                     "Орлов Пётр Ильич", "--basis", "приказ № 1"});
        EXPECT_NE(founded.exit_code, 0);
    }

    /// Strikes at one step after another, each time where the last had come to. What does not mind
    /// a call that fails is done, and begun anew.
    template <class NextPlace>
    void restore_at_last(NextPlace next_place) {
        std::vector<std::string> place = next_place();
        int struck = 0;
        for (int step = 1;; ++step) {
            SCOPED_TRACE("step " + std::to_string(step));
            std::vector<std::string> words{"restore", "--from", copy(), "--data", back()};
            words.insert(words.end(), place.begin(), place.end());
            StruckProgram program{words, GetParam(), step, folder_.path() + "/steps"};
            const bool stands = program.stands_before_its_step();
            const int exit_code = program.go_on();
            if (exit_code == 0 && !stands) break;
            ASSERT_TRUE(stands) << "it fails by itself";
            ++struck;
            const bool is_done = !seen().empty();
            if (exit_code == 0) {
                EXPECT_TRUE(is_done);
            }
            if (!is_done) {
                expect_nobody_sees_half(step);
            } else {
                // Whatever came after its last word, the school is whole.
                EXPECT_EQ(letopis({"verify", "--data", back()}).exit_code, 0);
                std::filesystem::remove_all(back());
                place = next_place();
            }
            ASSERT_FALSE(HasFailure());
        }
        std::cout << struck << " struck\n";
        EXPECT_GT(struck, 5);
        EXPECT_THAT(seen(), ElementsAre(1));
        EXPECT_THAT(Holdings{back()}.being_restored().value(), IsEmpty());
        const Told told = letopis({"verify", "--data", back()});
        EXPECT_EQ(told.exit_code, 0) << told.out << told.complaints;
        LetopisServer server{back()};
        std::vector<MarkingTeacher> teachers;
        teachers.emplace_back(school_, 0, 1, seed);
        teachers.front().turn_to(server.port());
        teachers.front().mark_some(3);
        EXPECT_EQ(teachers.front().trouble(), "");
        EXPECT_GE(teachers.front().acknowledged().size(), 3u) << "the head is open";
        EXPECT_EQ(server.stop(), 0) << server.complaints();
    }

    ScratchFolder folder_;
    SmallSchool school_;
};

// Evidence: AP-04.
TEST_P(StruckRestore, IntoPostgresAtAnyStepIsGoneOnWith) {
    if (scratch_database().empty()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
    restore_at_last([] { return std::vector<std::string>{"--database", scratch_database()}; });
}

// Evidence: AP-04.
TEST_P(StruckRestore, IntoAFileAtAnyStepIsGoneOnWith) {
    restore_at_last([] { return std::vector<std::string>{}; });
}

TEST_P(StruckRestore, InAnotherPlaceThanItWasBegunIsWholeToo) {
    const std::string database = scratch_database();
    if (database.empty()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
    StruckProgram program{{"restore", "--from", copy(), "--data", back(), "--database", database},
                          GetParam(),
                          60,
                          folder_.path() + "/steps"};
    ASSERT_TRUE(program.stands_before_its_step());
    ASSERT_NE(program.go_on(), 0);
    EXPECT_THAT(seen(), IsEmpty());
    EXPECT_EQ(letopis({"restore", "--from", copy(), "--data", back()}).exit_code, 0);
    EXPECT_THAT(seen(), ElementsAre(1));
    EXPECT_FALSE(Holdings{back()}.school_files(1).value().in_postgres());
}

INSTANTIATE_TEST_SUITE_P(Restore, StruckRestore,
                         ::testing::Values(Misfortune::die, Misfortune::fail_one,
                                           Misfortune::fail_all),
                         [](const auto& one) -> std::string {
                             if (one.param == Misfortune::die) return "killed";
                             return one.param == Misfortune::fail_one ? "one_call_fails"
                                                                      : "all_calls_fail";
                         });

}  // namespace
}  // namespace letopis::testing
