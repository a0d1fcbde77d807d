// A commit that stands on the primary while the standby has not confirmed it, and somebody cuts the
// waiting short: the outcome is unknown, and nobody is told that it succeeded. The cluster is this
// test's own: its only named standby does not exist.

#include <gmock/gmock.h>

#include <future>

#include "ports/testing/sample_school.h"
#include "store/testing/postgres_files.h"
#include "store/testing/raw_postgres.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;

constexpr const char* own_cluster = "LETOPIS_TEST_OWN_CLUSTER";
/// Far more questions than any commit takes.
constexpr int asked_at_most = 100'000;

Command adding_music(int number) {
    return {id_of<CommandId>(number), {}, [](DecisionContext&) {
                return Result<std::vector<EntryBody>>{{SubjectAdded{{.title = "Музыка"}}}};
            }};
}

/// How the waiting of a commit is cut short.
struct Cut {
    const char* name;
    const char* function;
};

class UnconfirmedCommit : public ::testing::TestWithParam<Cut> {
protected:
    void open() {
        files_ = testing::postgres_files(folder_.files().folder);
        files_.database_url += "&application_name=lonely";
        auto school = School::open(files_, clock_, random_);
        ASSERT_TRUE(school) << school.error().message();
        school_ = *std::move(school);
        ASSERT_TRUE(school_->writer().append(adding_music(1)));
    }
    void name_standbys(const std::string& names) {
        ASSERT_EQ(testing::run_postgres(
                      files_, "ALTER SYSTEM SET synchronous_standby_names = '" + names + "'"),
                  "");
        ASSERT_EQ(testing::run_postgres(files_, "SELECT pg_reload_conf()"), "");
        ASSERT_TRUE(
            comes_to("SELECT count(*) FROM pg_settings WHERE name = "
                     "'synchronous_standby_names' AND setting = '" +
                     names + "'"));
    }
    /// Asks until the answer is 1.
    bool comes_to(const std::string& question) {
        for (int asked = 0; asked < asked_at_most; ++asked)
            if (testing::ask_postgres(files_, question) == 1) return true;
        return false;
    }
    /// What the writer says when its commit, already waiting for the standby, is cut short.
    Result<Receipt> append_and_cut(const Command& command) {
        std::future<Result<Receipt>> answer =
            std::async(std::launch::async, [&] { return school_->writer().append(command); });
        EXPECT_TRUE(comes_to("SELECT count(*) FROM pg_stat_activity WHERE " + waiting))
            << "no commit waits for a standby";
        EXPECT_EQ(testing::run_postgres(files_, std::string{"SELECT "} + GetParam().function +
                                                    "(pid) FROM pg_stat_activity WHERE " + waiting),
                  "");
        return answer.get();
    }
    std::int64_t entry_count() {
        return testing::ask_postgres(
            files_, "SELECT count(*) FROM entries WHERE org_id = " + std::to_string(files_.org_id));
    }

    const std::string waiting = "application_name = 'lonely' AND wait_event = 'SyncRep'";
    SetClock clock_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    SchoolFiles files_;
    std::unique_ptr<School> school_;
};

/// Runs this test again, beside a cluster that is nobody else's.
void run_beside_own_cluster(const std::string& name) {
    std::string self(4096, '\0');
    const ssize_t size = ::readlink("/proc/self/exe", self.data(), self.size());
    ASSERT_GT(size, 0);
    self.resize(static_cast<std::size_t>(size));
    const char* source = std::getenv("LETOPIS_SOURCE_DIR");
    const std::string command = "env -u LETOPIS_TEST_POSTGRES " + std::string{own_cluster} +
                                "=1 '" + (source != nullptr ? source : ".") +
                                "/tools/with_postgres' '" + self + "' --gtest_filter='" + name +
                                "' --gtest_brief=1";
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
}

// Evidence: AP-04.
TEST_P(UnconfirmedCommit, IsNoSuccessUntilTheStandbyHasItAndStandsOnce) {
    if (std::getenv(own_cluster) == nullptr) {
        if (testing::postgres_address().empty()) GTEST_SKIP() << testing::no_postgres;
        const auto* info = ::testing::UnitTest::GetInstance()->current_test_info();
        return run_beside_own_cluster(std::string{info->test_suite_name()} + "." + info->name());
    }
    ASSERT_NE(testing::postgres_address(), "") << "no cluster of its own";
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_NO_FATAL_FAILURE(name_standbys("nobody"));
    const Command command = adding_music(2);
    const auto first = append_and_cut(command);
    ASSERT_FALSE(first) << "told as written, and one node has it";
    EXPECT_TRUE(first.error().is(RefusalCode::storage_unavailable)) << first.error().message();
    EXPECT_EQ(entry_count(), 2) << "the cut fell into the commit: it stands on the primary";
    // Asked again it is the same command, and still nobody else has it.
    const auto second = append_and_cut(command);
    ASSERT_FALSE(second) << "a repeat must not confirm what no standby has";
    EXPECT_TRUE(second.error().is(RefusalCode::storage_unavailable)) << second.error().message();
    EXPECT_EQ(entry_count(), 2);

    ASSERT_NO_FATAL_FAILURE(name_standbys(""));
    const auto third = school_->writer().append(command);
    ASSERT_TRUE(third) << third.error().message();
    EXPECT_TRUE(third->repeated);
    EXPECT_EQ(third->first_entry_index, 1);
    EXPECT_EQ(entry_count(), 2);
    EXPECT_FALSE(school_->trouble());
}

INSTANTIATE_TEST_SUITE_P(Postgres, UnconfirmedCommit,
                         ::testing::Values(Cut{"cancelled", "pg_cancel_backend"},
                                           Cut{"terminated", "pg_terminate_backend"}),
                         [](const auto& one) { return std::string{one.param.name}; });

}  // namespace
}  // namespace letopis::store
