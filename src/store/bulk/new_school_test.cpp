// A school that is told in one go is the school that the same commands make day by day.

#include "store/bulk/new_school.h"

#include <gmock/gmock.h>

#include "store/checking/verify_store.h"
#include "store/school.h"
#include "store/testing/random_facts.h"
#include "store/testing/raw_database.h"
#include "store/testing/raw_handles.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;
using testing::ask_raw;
using ::testing::HasSubstr;

/// What a database consists of: each table, index and trigger with its text.
std::vector<std::string> schema_of(const std::string& path) {
    return ask_raw(path,
                   "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                   "ORDER BY type, name");
}

/// All rows of all tables, what the planner is told too.
std::map<std::string, std::vector<std::string>> rows_of(const std::string& path) {
    std::map<std::string, std::vector<std::string>> rows;
    for (const std::string& table :
         ask_raw(path, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        std::string row = "''";
        for (const std::string& column :
             ask_raw(path, "SELECT name FROM pragma_table_info('" + table + "')"))
            row += " || ' ' || quote(" + column + ")";
        rows[table] = ask_raw(path, "SELECT " + row + " AS r FROM " + table + " ORDER BY r");
    }
    return rows;
}

class NewSchools : public ::testing::Test {
protected:
    /// One world: a folder, a clock and salts of its own, the same in each.
    struct World {
        testing::SchoolFolder folder;
        SetClock clock{moscow_instant(Date{2026, 9, 7}, {600})};
        SeededRandom random{1};
        SchoolFiles files() const { return folder.files(); }
    };

    static std::unique_ptr<NewSchool> begin(World& world) {
        auto school = NewSchool::begin(world.files(), world.clock, world.random);
        if (!school) ADD_FAILURE() << school.error().message();
        return school ? *std::move(school) : nullptr;
    }
    /// Files of the folder that only grow.
    static std::vector<std::string> growing(const World& world) {
        std::vector<std::string> names;
        for (const auto& file : std::filesystem::directory_iterator{world.files().folder})
            if (file.path().filename().string().find(".growing") != std::string::npos)
                names.push_back(file.path().filename());
        return names;
    }
    /// Why nothing is begun there; empty if it is.
    static std::string refusal_to_begin(World& world) {
        const auto school = NewSchool::begin(world.files(), world.clock, world.random);
        return school ? "" : school.error().message();
    }
    static Result<Receipt> state(Writer& writer, int number, std::vector<EntryBody> facts) {
        return writer.append({id_of<CommandId>(number), {}, [&](DecisionContext&) {
                                  return Result<std::vector<EntryBody>>{facts};
                              }});
    }
    /// A school with a year behind it: days of commands, some of them repeated, one refused.
    static void tell(Writer& writer, SetClock& clock) {
        constexpr int commands = 240;
        testing::RandomFacts facts{16};
        ASSERT_TRUE(state(writer, 1, SampleSchool{}.facts()));
        for (int number = 2; number < commands; ++number) {
            if (number % 10 == 0) clock.set(clock.now() + Span::hours(24));
            ASSERT_TRUE(state(writer, number, facts.next()));
        }
        EXPECT_TRUE(state(writer, 2, {SubjectAdded{}})->repeated);
        EXPECT_FALSE(writer.append({id_of<CommandId>(commands), {}, [](DecisionContext&) {
                                        return Result<std::vector<EntryBody>>{
                                            RefusalCode::not_found};
                                    }}));
    }

    World told_;  ///< Day by day.
    World made_;  ///< In one go.
};

TEST_F(NewSchools, HoldTheSameRowsUnderTheSameSchemaAndTheSameSignedHead) {
    {
        const auto school = told_.folder.open(told_.clock, told_.random);
        tell(school->writer(), told_.clock);
        ASSERT_TRUE(school->close());
    }
    const auto school = begin(made_);
    tell(school->writer(), made_.clock);
    ASSERT_TRUE(school->finish());
    EXPECT_EQ(schema_of(made_.files().database()), schema_of(told_.files().database()));
    const auto rows = rows_of(made_.files().database());
    for (const auto& [table, told] : rows_of(told_.files().database()))
        EXPECT_EQ(rows.at(table), told) << table;
    EXPECT_GT(rows.at("entries").size(), 500U);
    EXPECT_EQ(testing::file_bytes(made_.files().checkpoint()),
              testing::file_bytes(told_.files().checkpoint()));
}

TEST_F(NewSchools, AreWholeAndGoOnAsAnyOther) {
    const auto made = begin(made_);
    tell(made->writer(), made_.clock);
    ASSERT_TRUE(made->finish());
    NoProgress nobody_waits;
    const auto report = verify_store(made_.files(), nobody_waits);
    ASSERT_TRUE(report) << report.error().message();
    EXPECT_TRUE(report->whole());
    EXPECT_THAT(ask_raw(made_.files().database(), "PRAGMA integrity_check"),
                ::testing::ElementsAre("ok"));
    const auto school = made_.folder.open(made_.clock, made_.random);
    ASSERT_NE(school, nullptr);
    EXPECT_TRUE(state(school->writer(), 1'000, {SubjectAdded{}}));
    EXPECT_THAT(ask_raw(made_.files().database(), "PRAGMA journal_mode"),
                ::testing::ElementsAre("wal"));
}

TEST_F(NewSchools, LeaveNothingUnderTheNameUntilTheyAreFinished) {
    const auto database = made_.files().database();
    {
        const auto given_up = begin(made_);
        EXPECT_TRUE(state(given_up->writer(), 1, SampleSchool{}.facts()));
        EXPECT_FALSE(NewSchool::begin(made_.files(), made_.clock, made_.random))
            << "somebody is at it";
    }
    EXPECT_FALSE(std::filesystem::exists(database));
    EXPECT_THAT(growing(made_), ::testing::IsEmpty()) << "what was given up";
    const auto again = begin(made_);
    EXPECT_TRUE(state(again->writer(), 2, {SubjectAdded{}}));
    ASSERT_TRUE(again->finish());
    EXPECT_EQ(ask_raw(database, "SELECT kind FROM entries"),
              std::vector<std::string>{"subject_added"});
    EXPECT_THAT(refusal_to_begin(made_), HasSubstr("уже есть записи"));
}

TEST_F(NewSchools, WhatCannotBeWrittenBreaksTheWhole) {
    const auto school = begin(made_);
    EXPECT_TRUE(state(school->writer(), 1, SampleSchool{}.facts()));
    // A control character: it can be encoded, but never read again.
    EXPECT_FALSE(state(school->writer(), 2, {SubjectAdded{{.title = "Труд\x01"}}}));
    const auto next = state(school->writer(), 3, {SubjectAdded{}});
    ASSERT_FALSE(next);
    EXPECT_TRUE(next.error().is(RefusalCode::storage_unavailable));
    const auto finished = school->finish();
    ASSERT_FALSE(finished);
    EXPECT_THAT(finished.error().message(), HasSubstr("Началось с: "));
    EXPECT_FALSE(std::filesystem::exists(made_.files().database()));
}

TEST_F(NewSchools, TellTheFirstReasonWhyTheyBroke) {
    const testing::RawHandles handles;
    const auto school = begin(made_);
    EXPECT_TRUE(state(school->writer(), 1, SampleSchool{}.facts()));
    EXPECT_TRUE(school->writer().append(
        {id_of<CommandId>(2), {}, [&](DecisionContext&) {
             testing::RawHandles::run_on_last("PRAGMA max_page_count = 1");
             return Result<std::vector<EntryBody>>{std::vector<EntryBody>{}};
         }}));
    testing::RandomFacts facts{16};
    constexpr int until_no_page_is_left = 2'000;
    int number = 3;
    while (number < until_no_page_is_left && state(school->writer(), number, facts.next()))
        ++number;
    ASSERT_LT(number, until_no_page_is_left);
    const auto after = state(school->writer(), number + 1, {SubjectAdded{}});
    ASSERT_FALSE(after);
    EXPECT_TRUE(after.error().is(RefusalCode::storage_unavailable));
    const auto finished = school->finish();
    ASSERT_FALSE(finished);
    EXPECT_THAT(finished.error().message(), HasSubstr("на диске нет места"));
}

TEST_F(NewSchools, BreakWhenTheDatabaseRollsBackByItself) {
    const testing::RawHandles handles;
    const auto school = begin(made_);
    EXPECT_TRUE(state(school->writer(), 1, SampleSchool{}.facts()));
    EXPECT_FALSE(school->writer().append({id_of<CommandId>(2), {}, [&](DecisionContext&) {
                                              testing::RawHandles::run_on_last("ROLLBACK");
                                              return Result<std::vector<EntryBody>>{
                                                  Fault{"диск не отвечает"}};
                                          }}));
    const auto next = state(school->writer(), 3, {SubjectAdded{}});
    ASSERT_FALSE(next) << "half of it would stand";
    EXPECT_TRUE(next.error().is(RefusalCode::storage_unavailable));
    const auto finished = school->finish();
    ASSERT_FALSE(finished);
    EXPECT_EQ(finished.error().message(), "диск не отвечает");
    EXPECT_FALSE(std::filesystem::exists(made_.files().database()));
}

TEST_F(NewSchools, DoNotBeginBesideRemainsOfOthers) {
    const SchoolFiles files = made_.files();
    ASSERT_TRUE(make_folders(files.folder));
    for (const std::string& remains : {files.database_log(), files.database() + "-journal",
                                       files.checkpoint(), files.database()}) {
        testing::write_bytes(remains, "то, что осталось");
        const std::string why = refusal_to_begin(made_);
        EXPECT_THAT(why, ::testing::StartsWith(remains + ":"));
        EXPECT_THAT(why, ::testing::AnyOf(HasSubstr("уберите"), HasSubstr("Откройте")))
            << "what to do";
        EXPECT_EQ(testing::file_bytes(remains), "то, что осталось");
        ASSERT_TRUE(remove_file(remains));
    }
    EXPECT_EQ(refusal_to_begin(made_), "");
}

TEST_F(NewSchools, RemoveWhatAKilledOneLeftEvenBesideRecords) {
    const SchoolFiles files = made_.files();
    ASSERT_TRUE(make_folders(files.folder));
    testing::write_bytes(files.database() + ".growing", "половина");
    testing::write_bytes(files.database() + ".growing-wal", "её журнал");
    testing::write_bytes(files.database(), "записи");
    EXPECT_NE(refusal_to_begin(made_), "");
    EXPECT_THAT(growing(made_), ::testing::IsEmpty());
    EXPECT_EQ(testing::file_bytes(files.database()), "записи");
}

TEST_F(NewSchools, SayThatTheRecordsStandWhenOnlyTheSignatureFails) {
    const SchoolFiles files = made_.files();
    const auto school = begin(made_);
    tell(school->writer(), made_.clock);
    // A folder that is not empty: no file takes its name.
    ASSERT_TRUE(make_folders(files.checkpoint() + "/занято"));
    const auto finished = school->finish();
    ASSERT_FALSE(finished);
    EXPECT_THAT(finished.error().message(), HasSubstr("записи целы и уже на месте"));
    std::filesystem::remove_all(files.checkpoint());
    const auto opened = made_.folder.open(made_.clock, made_.random);
    ASSERT_NE(opened, nullptr);
    ASSERT_TRUE(opened->close());
    EXPECT_NE(testing::file_bytes(files.checkpoint()), "") << "whoever opens it signs";
}

TEST_F(NewSchools, AreFinishedOnce) {
    const auto school = begin(made_);
    ASSERT_TRUE(school->finish());
    EXPECT_DEATH((void)school->finish(), "finished once");
}

TEST_F(NewSchools, AreNotOfPostgres) {
    SchoolFiles files = made_.files();
    files.database_url = "postgresql://db.school.ru/letopis";
    const auto school = NewSchool::begin(files, made_.clock, made_.random);
    ASSERT_FALSE(school);
    EXPECT_THAT(school.error().message(), HasSubstr("Откройте организацию обычным путём"));
}

}  // namespace
}  // namespace letopis::store
