// A connection that writes in bulk: what it keeps while it does, and what it asks of the database.

#include <gmock/gmock.h>

#include "base/limits.h"
#include "database/sqlite/connection.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

using database::SqliteConnection;
using ::testing::ElementsAre;
using ::testing::HasSubstr;

class BulkConnections : public ::testing::Test {
protected:
    std::unique_ptr<SqliteConnection> open(const std::string& path) {
        EXPECT_TRUE(make_folders(folder_.files().folder));
        return SqliteConnection::open(path, 7, Connection::Mode::writer).value();
    }
    static std::vector<std::string> kept(SqliteConnection& connection, const char* pragma) {
        return connection.ask_lines(pragma).value();
    }

    testing::SchoolFolder folder_;
    std::string path_ = folder_.files().database();
};

TEST_F(BulkConnections, KeepMuchInMemoryAndLetItGoAfterwards) {
    const auto connection = open(path_);
    const auto cache = [](int kilobytes) { return ElementsAre("-" + std::to_string(kilobytes)); };
    EXPECT_THAT(kept(*connection, "PRAGMA cache_size"), cache(limits::writer_cache_kilobytes));
    ASSERT_TRUE(connection->begin_bulk());
    EXPECT_THAT(kept(*connection, "PRAGMA cache_size"), cache(database::bulk_cache_kilobytes));
    ASSERT_TRUE(connection->execute("CREATE TABLE t (a INTEGER)"));
    ASSERT_TRUE(connection->end_bulk());
    EXPECT_THAT(kept(*connection, "PRAGMA cache_size"), cache(limits::writer_cache_kilobytes));
    EXPECT_THAT(kept(*connection, "PRAGMA journal_mode"), ElementsAre("wal"));
    EXPECT_THAT(kept(*connection, "PRAGMA synchronous"), ElementsAre("2"));
}

TEST_F(BulkConnections, DoNotEndWhereNoLogIsTaken) {
    // A private database keeps its journal in memory, whatever it is told.
    const auto connection = open("");
    ASSERT_TRUE(connection->begin_bulk());
    ASSERT_TRUE(connection->execute("CREATE TABLE t (a INTEGER)"));
    const auto ended = connection->end_bulk();
    ASSERT_FALSE(ended);
    EXPECT_THAT(ended.error().message(), HasSubstr("не приняла вид журнала «wal»"));
}

TEST_F(BulkConnections, AreBrokenByARollbackThatNobodyAskedFor) {
    const auto connection = open(path_);
    ASSERT_TRUE(connection->begin_bulk());
    ASSERT_TRUE(connection->begin_write());
    ASSERT_TRUE(connection->execute("ROLLBACK"));
    EXPECT_FALSE(connection->commit());
    EXPECT_FALSE(connection->begin_write());
    const auto ended = connection->end_bulk();
    ASSERT_FALSE(ended);
    EXPECT_THAT(ended.error().message(), HasSubstr("надо начать сначала"));
}

}  // namespace
}  // namespace letopis::store
