// Records move from one engine to the other and back, whole or not at all.

#include "store/move.h"

#include "store/checking/verify_store.h"
#include "store/testing/postgres_files.h"
#include "store/testing/random_facts.h"
#include "store/testing/raw_postgres.h"
#include "store/testing/school_folder.h"
#include "store/testing/told.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;

class Moves : public ::testing::Test {
protected:
    void SetUp() override {
        if (testing::postgres_address().empty()) GTEST_SKIP() << testing::no_postgres;
        file_ = folder_.files();
        base_ = file_;
        base_.database_url = testing::postgres_address();
        file_.org_id = base_.org_id = testing::fresh_org_id();
    }
    std::unique_ptr<School> open(const SchoolFiles& files) {
        auto school = School::open(files, clock_, random_);
        if (!school) ADD_FAILURE() << school.error().message();
        return std::move(school).value();
    }
    void state(School& school, int commands) {
        for (int i = 0; i < commands; ++i) {
            const Command command{id_of<CommandId>(++stated_), {}, [&](DecisionContext&) {
                                      return Result<std::vector<EntryBody>>{facts_.next()};
                                  }};
            ASSERT_TRUE(school.writer().append(command));
        }
    }
    std::string told(School& school) {
        return school.readers()
            .read(
                [&](Reader& reader) { return Result<std::string>{testing::told(reader, sample_)}; })
            .value();
    }
    Result<CopiedLedger> copy(const SchoolFiles& from, const SchoolFiles& to) {
        NoProgress silent;
        return copy_records(from, to, clock_, silent);
    }
    bool is_whole(const SchoolFiles& files) {
        NoProgress silent;
        const auto report = verify_store(files, silent);
        return report && report->whole();
    }

    SetClock clock_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    testing::RandomFacts facts_{3};
    SampleSchool sample_;
    SchoolFiles file_;
    SchoolFiles base_;
    int stated_ = 0;
};

TEST_F(Moves, ThereAndBackNothingIsLostAndTheRootIsTheSame) {
    auto school = open(file_);
    state(*school, 400);
    const std::string before = told(*school);
    ASSERT_TRUE(school->close());
    school.reset();
    const auto there = copy(file_, base_);
    ASSERT_TRUE(there) << there.error().message();
    EXPECT_TRUE(hold_the_same(file_, base_).value());
    EXPECT_TRUE(is_whole(base_));
    ASSERT_TRUE(allow_writing(base_));
    auto moved = open(base_);
    EXPECT_TRUE(told(*moved) == before);
    state(*moved, 50);
    const std::string later = told(*moved);
    ASSERT_TRUE(moved->close());
    moved.reset();

    const auto back = copy(base_, file_);
    ASSERT_TRUE(back) << back.error().message();
    EXPECT_GT(back->entry_count, there->entry_count);
    EXPECT_TRUE(is_whole(file_));
    EXPECT_TRUE(told(*open(file_)) == later);
}

TEST_F(Moves, ACopyingGoesOnWhereItStood) {
    auto school = open(file_);
    state(*school, 300);
    ASSERT_TRUE(copy(file_, base_));
    state(*school, 300);
    const auto rest = copy(file_, base_);
    ASSERT_TRUE(rest) << rest.error().message();
    EXPECT_TRUE(hold_the_same(file_, base_).value());
    EXPECT_TRUE(is_whole(base_));
}

TEST_F(Moves, ATargetWithOtherRecordsIsRefusedAndNotTouched) {
    auto school = open(file_);
    state(*school, 20);
    auto other = open(base_);
    state(*other, 10);
    const std::string before = told(*other);
    const auto refused = copy(file_, base_);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::ledger_damaged)) << refused.error().message();
    EXPECT_TRUE(told(*other) == before);
    EXPECT_FALSE(hold_the_same(file_, base_).value());
}

TEST_F(Moves, WhileRecordsMoveWritersAreAskedToTryAgainAndReadersReadOn) {
    auto school = open(file_);
    state(*school, 50);
    const std::string before = told(*school);
    const Command late{id_of<CommandId>(9999), {}, [](DecisionContext&) {
                           return Result<std::vector<EntryBody>>{{SubjectAdded{{.title = "Труд"}}}};
                       }};
    ASSERT_TRUE(school->freeze());
    const auto busy = school->writer().append(late);
    ASSERT_FALSE(busy);
    EXPECT_TRUE(busy.error().is(RefusalCode::busy));
    EXPECT_TRUE(told(*school) == before);
    ASSERT_TRUE(copy(file_, base_));

    // Not before the records are let go of at the new place.
    ASSERT_TRUE(school->thaw(base_));
    EXPECT_TRUE(school->writer().append(late).error().is(RefusalCode::busy));
    ASSERT_TRUE(allow_writing(base_));
    EXPECT_TRUE(school->writer().append(late));
    EXPECT_EQ(school->readers().read([](Reader& reader) { return reader.entry_count(); }).value(),
              testing::ask_postgres(base_, "SELECT count(*) FROM entries WHERE org_id = " +
                                               std::to_string(base_.org_id)));
}

TEST_F(Moves, ASchoolDoesNotGoOnWithFewerRecordsThanItHad) {
    auto school = open(file_);
    state(*school, 30);
    ASSERT_TRUE(copy(file_, base_));
    state(*school, 1);
    ASSERT_TRUE(school->freeze());
    EXPECT_FALSE(school->thaw(base_));
    EXPECT_TRUE(school->is_frozen());
    EXPECT_TRUE(school->thaw(file_));
}

}  // namespace
}  // namespace letopis::store
