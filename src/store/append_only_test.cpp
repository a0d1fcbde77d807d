// Entries never change: by trigger, by authorizer, and by having no statement that could.

#include "database/sqlite/connection.h"
#include "store/testing/raw_database.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

using testing::run_raw;

class Truth : public ::testing::Test {
protected:
    Truth() {
        auto school = folder_.open(clock_, random_);
        EXPECT_TRUE(school->writer().append(
            {CommandId::make(clock_.now(), random_), {}, [](DecisionContext&) {
                 return Result<std::vector<EntryBody>>{std::vector<EntryBody>(300, SubjectAdded{})};
             }}));
    }
    std::string path() const { return folder_.files().database(); }

    SetClock clock_{Instant{1}};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
};

TEST_F(Truth, TriggersRefuseToChangeOrRemoveAnEntry) {
    EXPECT_EQ(run_raw(path(), "UPDATE entries SET recorded_at = 5"), "entries are append-only");
    EXPECT_EQ(run_raw(path(), "DELETE FROM entries"), "entries are append-only");
    EXPECT_EQ(run_raw(path(), "UPDATE tiles SET level = 3"), "full tiles never change");
    EXPECT_EQ(run_raw(path(), "DELETE FROM tiles"), "full tiles never change");
}

TEST_F(Truth, AWriterConnectionIsNotEvenGivenSuchAStatement) {
    auto connection =
        database::SqliteConnection::open(path(), folder_.files().org_id, Connection::Mode::writer)
            .value();
    connection->guard_truth();
    for (const char* script :
         {"UPDATE entries SET recorded_at = 5", "DELETE FROM entries", "DROP TABLE entries",
          "DROP TRIGGER entries_never_change", "DROP TRIGGER tiles_never_go", "DELETE FROM tiles",
          "ALTER TABLE entries RENAME TO others", "ATTACH ':memory:' AS other"}) {
        const auto refused = connection->execute(script);
        ASSERT_FALSE(refused) << script;
        EXPECT_NE(refused.error().message().find("код 23"), std::string::npos)
            << refused.error().message();
    }
    // Projections may change: they are made again from the entries.
    EXPECT_TRUE(connection->execute("DELETE FROM subjects"));
}

TEST_F(Truth, ReplacingIsRemovingAndIsRefused) {
    auto connection =
        database::SqliteConnection::open(path(), folder_.files().org_id, Connection::Mode::writer)
            .value();
    const auto replaced = connection->execute(
        "INSERT OR REPLACE INTO entries (org_id, entry_index, kind, encoded, salt, leaf_hash, "
        "recorded_at, command_id) SELECT org_id, entry_index, 'other', encoded, salt, leaf_hash, "
        "recorded_at, command_id FROM entries WHERE entry_index = 7");
    ASSERT_FALSE(replaced);
    EXPECT_NE(replaced.error().message().find("append-only"), std::string::npos);
}

TEST_F(Truth, AReaderWritesNothing) {
    auto connection =
        database::SqliteConnection::open(path(), folder_.files().org_id, Connection::Mode::reader)
            .value();
    EXPECT_FALSE(connection->execute("DELETE FROM subjects"));
}

}  // namespace
}  // namespace letopis::store
