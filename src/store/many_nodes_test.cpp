// Several programs on one PostgreSQL, each with its caches: what one writes the others show in
// time, and at once to whoever wrote it. With a replica that may be behind.

#include <future>

#include "ports/testing/sample_school.h"
#include "store/rebuild.h"
#include "store/testing/postgres_files.h"
#include "store/testing/raw_postgres.h"
#include "store/testing/school_folder.h"
#include "store/testing/told.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;
using std::chrono::seconds;

constexpr seconds at_most{30};
/// Nothing but what the test does makes stamps true.
constexpr ChangeFeed::Pace deaf_to_heads{.heads_every_milliseconds = 3'600'000,
                                         .trusted_milliseconds = 3'600'000};
constexpr ChangeFeed::Pace quick{.heads_every_milliseconds = 10};

Command stating(int number, std::vector<EntryBody> facts) {
    return {id_of<CommandId>(number), {}, [facts = std::move(facts)](DecisionContext&) {
                return Result<std::vector<EntryBody>>{facts};
            }};
}

/// Asks again and again until it is so.
bool comes_true(const std::function<bool()>& so) {
    const auto until = std::chrono::steady_clock::now() + at_most;
    while (std::chrono::steady_clock::now() < until)
        if (so()) return true;
    return false;
}

/// A program with an organisation of its own choice.
struct Node {
    Node(const SchoolFiles& school_files, ChangeFeed::Pace pace, const Clock& clock,
         RandomSource& random)
        : files{school_files}, feeds{std::make_unique<ChangeFeeds>(pace)} {
        open(clock, random, feeds.get());
        EXPECT_TRUE(feed().wait_until([&] { return school->freshness().is_current(); }, at_most));
    }
    /// One that neither listens nor tells.
    Node(const SchoolFiles& school_files, const Clock& clock, RandomSource& random)
        : files{school_files} {
        open(clock, random, nullptr);
    }
    void open(const Clock& clock, RandomSource& random, ChangeFeeds* with) {
        auto opened = School::open(files, clock, random, with);
        if (!opened) ADD_FAILURE() << opened.error().message();
        school = std::move(opened).value();
    }
    ChangeFeed& feed() { return feeds->of(files.database_url); }
    std::uint64_t stamp(PersonId id) const { return school->stamps().of(id); }
    /// Answers about him that were kept are given again.
    bool keeps(PersonId id) const { return stamp(id) == stamp(id); }
    EntryIndex size() const {
        return school->readers().read([](Reader& reader) { return reader.entry_count(); }).value();
    }
    LookCounts looks() const { return school->freshness().looks(); }

    SchoolFiles files;
    std::unique_ptr<ChangeFeeds> feeds;
    std::unique_ptr<School> school;
};

class ManyNodes : public ::testing::Test {
protected:
    void SetUp() override {
        if (testing::postgres_address().empty()) GTEST_SKIP() << testing::no_postgres;
        files_ = testing::postgres_files(folder_.files().folder);
        plain_url_ = files_.database_url;
        files_.database_url += "&application_name=" + name();
    }
    std::string name() const { return "org_" + std::to_string(files_.org_id); }
    std::unique_ptr<Node> node(ChangeFeed::Pace pace) { return node(files_, pace); }
    std::unique_ptr<Node> node(const SchoolFiles& files, ChangeFeed::Pace pace) {
        return std::make_unique<Node>(files, pace, clock_, random_);
    }
    std::unique_ptr<Node> silent_node() { return std::make_unique<Node>(files_, clock_, random_); }
    void found(Node& node) {
        ASSERT_TRUE(node.school->writer().append(stating(1, sample_.facts())));
    }
    /// A fact about one student.
    void mark_ill(Node& node, StudentId student, int number = 2) {
        const auto written = node.school->writer().append(stating(
            number, {AttendanceRecorded{sample_.monday_7, student, AttendanceStatus::ill}}));
        ASSERT_TRUE(written) << written.error().message();
    }
    std::string told(Node& node) {
        const auto text = node.school->readers().read(
            [&](Reader& reader) { return Result<std::string>{testing::told(reader, sample_)}; });
        if (!text) ADD_FAILURE() << text.error().message();
        return text ? *text : "";
    }
    void at_console(const std::string& script) {
        SchoolFiles files = files_;
        files.database_url = plain_url_;
        EXPECT_EQ(testing::run_postgres(files, script), "") << script;
    }
    /// The node's links are cut, and it gets no others until `let_in`.
    void shut_out() {
        at_console("ALTER ROLE " + name() + " NOLOGIN");
        at_console("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '" +
                   name() + "'");
    }
    void let_in() { at_console("ALTER ROLE " + name() + " LOGIN"); }
    /// The files as they are for a role of this test's own.
    SchoolFiles files_of_own_role() {
        at_console("CREATE ROLE " + name() + " LOGIN SUPERUSER");
        SchoolFiles files = files_;
        files.database_url += "&user=" + name();
        return files;
    }

    SetClock clock_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    SampleSchool sample_;
    SchoolFiles files_;
    std::string plain_url_;
};

TEST_F(ManyNodes, AnothersWriteIsHeardOfAndMakesOldOnlyWhatItTouches) {
    const auto here = node(deaf_to_heads);
    const auto there = node(deaf_to_heads);
    found(*here);
    ASSERT_TRUE(there->feed().wait_until(
        [&] { return there->school->freshness().known_size() == here->size(); }, at_most));
    ASSERT_TRUE(here->keeps(sample_.ezhov) && here->keeps(sample_.zhukova));
    const std::string before = told(*here);
    const auto ezhov = here->stamp(sample_.ezhov);
    const auto zhukova = here->stamp(sample_.zhukova);
    mark_ill(*there, sample_.ezhov);
    EXPECT_TRUE(
        here->feed().wait_until([&] { return here->stamp(sample_.ezhov) != ezhov; }, at_most));
    EXPECT_EQ(here->stamp(sample_.zhukova), zhukova);
    EXPECT_NE(told(*here), before);
    EXPECT_EQ(told(*here), told(*there));
}

TEST_F(ManyNodes, WhatNobodyToldOfIsFoundAtTheHeads) {
    const auto here = node(quick);
    const auto silent = silent_node();
    found(*here);
    const auto ezhov = here->stamp(sample_.ezhov);
    mark_ill(*silent, sample_.ezhov);
    EXPECT_TRUE(
        here->feed().wait_until([&] { return here->stamp(sample_.ezhov) != ezhov; }, at_most));
    EXPECT_TRUE(here->keeps(sample_.ezhov));
}

TEST_F(ManyNodes, WhoHasWrittenElsewhereSeesItAlthoughNobodyTold) {
    const auto here = node(deaf_to_heads);
    const auto silent = silent_node();
    found(*here);
    const auto ezhov = here->stamp(sample_.ezhov);
    const auto zhukova = here->stamp(sample_.zhukova);
    mark_ill(*silent, sample_.ezhov);
    EXPECT_EQ(here->stamp(sample_.ezhov), ezhov) << "others are shown what was kept";
    const EntryIndex seen = silent->school->freshness().known_size();
    ASSERT_TRUE(here->school->freshness().reach(seen));
    EXPECT_NE(here->stamp(sample_.ezhov), ezhov);
    EXPECT_EQ(here->stamp(sample_.zhukova), zhukova);
    EXPECT_EQ(here->school->freshness().known_size(), seen);
}

TEST_F(ManyNodes, ASizeThatNoLedgerHasCostsALookAndChangesNothing) {
    const auto here = node(deaf_to_heads);
    found(*here);
    const EntryIndex known = here->school->freshness().known_size();
    const auto looks = here->looks().primary;
    const auto changes = here->school->stamps().changes();
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(here->school->freshness().reach(INT64_MAX));
    EXPECT_EQ(here->looks().primary, looks + 3);
    EXPECT_EQ(here->school->stamps().changes(), changes);
    EXPECT_EQ(here->school->freshness().known_size(), known);
    ASSERT_TRUE(here->school->freshness().reach(known));
    EXPECT_EQ(here->looks().primary, looks + 3);
}

TEST_F(ManyNodes, MoreThanCanBeTakenInOneByOneMakesEverythingNew) {
    const auto here = node(deaf_to_heads);
    const auto silent = silent_node();
    found(*here);
    std::vector<EntryBody> many;
    for (int i = 0; i < limits::taken_in_one_by_one + 100; ++i)
        many.push_back(SubjectAdded{{.subject_id = id_of<SubjectId>(5000 + i), .title = "Музыка"}});
    ASSERT_TRUE(silent->school->writer().append(stating(2, many)));
    const auto ezhov = here->stamp(sample_.ezhov);
    ASSERT_TRUE(here->school->freshness().reach(1 + here->school->freshness().known_size()));
    EXPECT_NE(here->stamp(sample_.ezhov), ezhov);
    EXPECT_EQ(here->school->freshness().known_size(), silent->school->freshness().known_size());
}

TEST_F(ManyNodes, WhoseLinkIsCutKeepsNothingUntilItIsBackAndHasCaughtUp) {
    const auto here = node(files_of_own_role(), deaf_to_heads);
    const auto silent = silent_node();
    found(*here);
    const auto ezhov = here->stamp(sample_.ezhov);
    ASSERT_TRUE(here->keeps(sample_.ezhov));
    shut_out();
    ASSERT_TRUE(
        here->feed().wait_until([&] { return !here->school->freshness().is_current(); }, at_most));
    EXPECT_FALSE(here->keeps(sample_.ezhov));
    mark_ill(*silent, sample_.ezhov);
    let_in();
    ASSERT_TRUE(
        here->feed().wait_until([&] { return here->school->freshness().is_current(); }, at_most));
    EXPECT_TRUE(here->keeps(sample_.ezhov));
    EXPECT_NE(here->stamp(sample_.ezhov), ezhov);
    EXPECT_EQ(here->school->freshness().known_size(), silent->school->freshness().known_size());
    EXPECT_EQ(told(*here), told(*silent));
}

TEST_F(ManyNodes, WhoHearsNothingForLongKeepsNothingMore) {
    const auto here = node({.heads_every_milliseconds = 3'600'000, .trusted_milliseconds = 1});
    EXPECT_TRUE(comes_true([&] {
        EXPECT_TRUE(here->school->freshness().reach(0));
        return !here->school->freshness().is_current();
    }));
    EXPECT_FALSE(here->keeps(sample_.ezhov));
}

TEST_F(ManyNodes, TablesThatWereRebuiltMakeEverythingNew) {
    const auto here = node(deaf_to_heads);
    found(*here);
    const auto ezhov = here->stamp(sample_.ezhov);
    NoProgress silent;
    ASSERT_TRUE(rebuild(files_, clock_, silent));
    EXPECT_TRUE(
        here->feed().wait_until([&] { return here->stamp(sample_.ezhov) != ezhov; }, at_most));
}

TEST_F(ManyNodes, AllOrganisationsOfADatabaseShareOneLink) {
    ChangeFeeds feeds;
    std::vector<std::unique_ptr<School>> schools;
    for (int i = 0; i < 4; ++i) {
        SchoolFiles files = files_;
        files.folder += "/" + std::to_string(i);
        files.org_id = testing::fresh_org_id();
        schools.push_back(School::open(files, clock_, random_, &feeds).value());
    }
    EXPECT_TRUE(feeds.of(files_.database_url)
                    .wait_until(
                        [&] {
                            return std::all_of(schools.begin(), schools.end(), [](auto& school) {
                                return school->freshness().is_current();
                            });
                        },
                        at_most));
    SchoolFiles console = files_;
    console.database_url = plain_url_;
    // A scribe each, and the link of the feed.
    EXPECT_EQ(testing::ask_postgres(console,
                                    "SELECT count(*) FROM pg_stat_activity WHERE "
                                    "application_name = '" +
                                        name() + "'"),
              5);
}

/// Only one test at a time may stop the standby.
class WithReplica : public ManyNodes {
protected:
    void SetUp() override {
        ManyNodes::SetUp();
        if (IsSkipped()) return;
        const char* address = std::getenv("LETOPIS_TEST_POSTGRES_REPLICA");
        if (address == nullptr)
            GTEST_SKIP() << "no standby at LETOPIS_TEST_POSTGRES_REPLICA: tools/with_postgres";
        files_.replica_url = address;
        held_ = database::Pipeline::open(plain_url_, "console", database::Connection::Mode::writer)
                    .value();
        ASSERT_TRUE(held_->execute("SELECT pg_advisory_lock(5386748);"));
        replica_ = database::Pipeline::open(address, "standby", database::Connection::Mode::reader)
                       .value();
    }
    void TearDown() override {
        if (replica_) (void)replica_->execute("SELECT pg_wal_replay_resume();");
    }
    void stop_replay() {
        ASSERT_TRUE(replica_->execute("SELECT pg_wal_replay_pause();"));
        ASSERT_TRUE(comes_true([&] {
            const auto paused = replica_->ask_number(
                "SELECT count(*) WHERE pg_get_wal_replay_pause_state() = 'paused'");
            return paused && *paused == 1;
        }));
    }
    void go_on() { ASSERT_TRUE(replica_->execute("SELECT pg_wal_replay_resume();")); }
    /// Looks until one was answered by the replica.
    bool replica_answers(Node& node) {
        const auto before = node.looks().replica;
        return comes_true([&] {
            told(node);
            return node.looks().replica > before;
        });
    }

    std::unique_ptr<database::Pipeline> held_;
    std::unique_ptr<database::Pipeline> replica_;
};

TEST_F(WithReplica, AReplicaThatIsBehindIsPassedOverForWhoHasWrittenAndUsedForWhoHasNot) {
    const auto here = node(files_, deaf_to_heads);
    found(*here);
    testing::SchoolFolder beside;
    SchoolFiles files = files_;
    files.folder = beside.files().folder;
    files.org_id = testing::fresh_org_id();
    const auto neighbour = node(files, deaf_to_heads);
    found(*neighbour);
    ASSERT_TRUE(replica_answers(*here));
    ASSERT_TRUE(replica_answers(*neighbour));
    stop_replay();
    const std::string before = told(*here);
    mark_ill(*here, sample_.ezhov);
    const auto counts = here->looks();
    EXPECT_NE(told(*here), before);
    EXPECT_EQ(here->looks().replica, counts.replica);
    EXPECT_EQ(here->looks().replica_behind, counts.replica_behind + 1);
    EXPECT_EQ(here->looks().primary, counts.primary + 1);
    const auto neighbours = neighbour->looks();
    told(*neighbour);
    EXPECT_EQ(neighbour->looks().replica, neighbours.replica + 1);
    go_on();
    EXPECT_TRUE(replica_answers(*here));
    EXPECT_NE(told(*here), before);
}

TEST_F(WithReplica, WhoHasWrittenElsewhereIsNotShownAReplicaThatIsBehind) {
    const auto here = node(files_, deaf_to_heads);
    const auto silent = silent_node();
    found(*here);
    ASSERT_TRUE(replica_answers(*here));
    stop_replay();
    const std::string before = told(*here);
    mark_ill(*silent, sample_.ezhov);
    EXPECT_EQ(told(*here), before) << "others are shown the replica's state";
    ASSERT_TRUE(here->school->freshness().reach(silent->school->freshness().known_size()));
    EXPECT_NE(told(*here), before);
    EXPECT_EQ(told(*here), told(*silent));
}

TEST_F(WithReplica, AReplicaThatIsAwayCostsOneTryAndThenTheWayToThePrimary) {
    files_.replica_url = "postgresql://letopis@127.0.0.1:1/none";
    const auto here = node(files_, deaf_to_heads);
    found(*here);
    const auto before = here->looks();
    for (int i = 0; i < 5; ++i) EXPECT_NE(told(*here), "");
    EXPECT_EQ(here->looks().primary, before.primary + 5);
    EXPECT_LE(here->looks().replica_away, before.replica_away + 3);
    EXPECT_EQ(here->looks().replica, 0U);
}

TEST_F(WithReplica, WhatIsNoReplicaOfTheseRecordsIsNotAsked) {
    files_.replica_url = plain_url_;  // It follows nobody.
    const auto here = node(files_, deaf_to_heads);
    found(*here);
    EXPECT_NE(told(*here), "");
    EXPECT_EQ(here->looks().replica, 0U);
    EXPECT_GE(here->looks().replica_away, 1U);
}

TEST_F(WithReplica, AnotherLedgerOfTheSameNumberIsNotTakenForThisOne) {
    const auto other = node(files_, deaf_to_heads);
    found(*other);
    ASSERT_TRUE(replica_answers(*other));
    // The same server, another schema: there the number is another organisation's.
    at_console("CREATE SCHEMA " + name());
    testing::SchoolFolder beside;
    SchoolFiles files = files_;
    files.folder = beside.files().folder;
    files.database_url += "&options=-csearch_path%3D" + name();
    const auto here = node(files, deaf_to_heads);
    ASSERT_TRUE(here->school->writer().append(stating(1, {sample_.facts().front()})));
    EXPECT_NE(told(*here), told(*other));
    EXPECT_EQ(here->looks().replica, 0U);
    EXPECT_GE(here->looks().replica_away, 1U);
}

TEST_F(WithReplica, TheReplicaAnswersWhileThePrimaryIsAway) {
    const auto here = node(files_of_own_role(), deaf_to_heads);
    found(*here);
    ASSERT_TRUE(replica_answers(*here));
    const std::string before = told(*here);
    shut_out();
    ASSERT_TRUE(
        here->feed().wait_until([&] { return !here->school->freshness().is_current(); }, at_most));
    EXPECT_EQ(told(*here), before);
    // But not to somebody who has seen more than it has.
    EXPECT_FALSE(here->school->freshness().reach(here->school->freshness().known_size() + 1));
    EXPECT_TRUE(here->school->freshness().reach(here->school->freshness().known_size()));
    let_in();
}

}  // namespace
}  // namespace letopis::store
