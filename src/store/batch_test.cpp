// What a batch does when its transaction is gone. All else about it is asked through the scribe.

#include "store/batch.h"

#include <gmock/gmock.h>

#include "database/sqlite/connection.h"
#include "ports/testing/sample_school.h"
#include "store/migrate.h"
#include "store/testing/raw_database.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class LostTransaction : public ::testing::Test {
protected:
    LostTransaction() {
        EXPECT_TRUE(make_folders(folder_.files().folder));
        auto opened = database::SqliteConnection::open(path_, 7, Connection::Mode::writer);
        connection_ = std::move(opened).value();
        EXPECT_TRUE(migrate(*connection_, now_));
        reader_ = std::make_unique<ScribeReader>(*connection_);
        projector_ = std::make_unique<Projector>(*connection_, *reader_);
    }

    Batch begin() {
        auto batch = Batch::begin({*connection_, *reader_, *projector_, salts_}, end_, now_,
                                  [](const auto&, CaughtUpWith) {});
        EXPECT_TRUE(batch);
        return *std::move(batch);
    }
    static Command stating(int number) {
        return {id_of<CommandId>(number), {}, [number](DecisionContext&) {
                    return Result<std::vector<EntryBody>>{
                        {SubjectAdded{{.subject_id = id_of<SubjectId>(number)}}}};
                }};
    }
    /// As SQLite does under a statement that meets a failing disk.
    void lose_transaction() { EXPECT_TRUE(connection_->execute("ROLLBACK")); }
    std::vector<std::string> rows() {
        return testing::ask_raw(path_, "SELECT entry_index FROM entries");
    }

    const Instant now_{1};
    testing::SchoolFolder folder_;
    const std::string path_ = folder_.files().database();
    std::unique_ptr<database::SqliteConnection> connection_;
    std::unique_ptr<ScribeReader> reader_;
    std::unique_ptr<Projector> projector_;
    SeededRandom random_{1};
    Salts salts_{random_};
    LedgerEnd end_;
};

TEST_F(LostTransaction, UnderADecisionThatFaultsBreaksTheBatch) {
    Batch batch = begin();
    EXPECT_TRUE(batch.take(stating(1)));
    EXPECT_FALSE(batch.broken());
    const auto faulty = batch.take(
        {id_of<CommandId>(2), {}, [&](DecisionContext&) {
             lose_transaction();
             return Result<std::vector<EntryBody>>{Fault{"диск не отвечает", Retry::later}};
         }});
    ASSERT_FALSE(faulty);
    ASSERT_TRUE(batch.broken());
    EXPECT_EQ(batch.broken()->what, "диск не отвечает") << "the reason, not what followed";
    EXPECT_FALSE(batch.take(stating(3)));
    EXPECT_THAT(rows(), IsEmpty()) << "written without a transaction";
    batch.roll_back();

    Batch next = begin();
    EXPECT_TRUE(next.take(stating(3)));
    ASSERT_TRUE(next.commit());
    EXPECT_EQ(rows().size(), 1U);
}

TEST_F(LostTransaction, UnderADecisionThatGoesOnWritesNothing) {
    Batch batch = begin();
    EXPECT_TRUE(batch.take(stating(1)));
    const auto unaware = batch.take({id_of<CommandId>(2), {}, [&](DecisionContext& context) {
                                         lose_transaction();
                                         return stating(2).decide(context);
                                     }});
    EXPECT_FALSE(unaware);
    EXPECT_THAT(rows(), IsEmpty());
    ASSERT_TRUE(batch.broken());
    EXPECT_THAT(batch.broken()->what, HasSubstr("база прервала запись"));
    EXPECT_EQ(batch.broken()->retry, Retry::later);
}

}  // namespace
}  // namespace letopis::store
