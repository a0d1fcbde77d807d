// A look back goes on with the state that it has, knows how old that is, and holds nobody up.

#include <filesystem>

#include "base/limits.h"
#include "store/reader_pool.h"
#include "store/testing/random_facts.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

class RecentLooks : public ::testing::Test {
protected:
    void SetUp() override { state(sample_.facts()); }

    void state(const std::vector<EntryBody>& facts) {
        const auto receipt = school_->writer().append(
            {CommandId::make(clock_.now(), random_), {}, [&](DecisionContext&) {
                 return Result<std::vector<EntryBody>>{facts};
             }});
        ASSERT_TRUE(receipt) << receipt.error().message();
    }
    void comment(StudentId student) {
        state({CommentRecorded{sample_.monday_7, student, "Молодец"}});
    }
    struct Seen {
        std::uint64_t changes = 0;
        EntryIndex entries = 0;
    };
    Seen look_back(std::uint64_t at_least = 0) {
        Seen seen;
        const auto changes = school_->recent_readers().look_back(
            at_least, [&](Reader& reader) { seen.entries = reader.entry_count().value(); });
        EXPECT_TRUE(changes) << changes.error().message();
        if (changes) seen.changes = *changes;
        return seen;
    }

    SetClock clock_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    letopis::testing::SampleSchool sample_;
    std::unique_ptr<School> school_ = folder_.open(clock_, random_);
};

TEST_F(RecentLooks, GoOnWithTheirStateAndKnowHowOldItIs) {
    const Stamps& stamps = school_->stamps();
    const Seen first = look_back();
    comment(sample_.zhukova);
    const Seen second = look_back();
    EXPECT_EQ(second.entries, first.entries) << "the same state";
    EXPECT_EQ(second.changes, first.changes);
    EXPECT_GT(stamps.of(sample_.zhukova), second.changes) << "not what stands of her";
    EXPECT_LE(stamps.of(sample_.ezhov), second.changes) << "of him it is";
    const Seen third = look_back(stamps.changes());
    EXPECT_EQ(third.entries, first.entries + 1);
    EXPECT_LE(stamps.of(sample_.zhukova), third.changes);
    EXPECT_EQ(look_back().entries, third.entries) << "the newer state is gone on with";
}

TEST_F(RecentLooks, TakeANewStateWhenTheWholeSchoolChanged) {
    const Seen first = look_back();
    state({PersonRegistered{
        {.person_id = PersonId::make(clock_.now(), random_), .last_name = "Новикова"}}});
    EXPECT_EQ(look_back().entries, first.entries + 1);
}

TEST_F(RecentLooks, OtherLooksSeeTheStateOfNow) {
    const Seen first = look_back();
    comment(sample_.zhukova);
    const auto count = school_->readers().read([](Reader& reader) { return reader.entry_count(); });
    EXPECT_EQ(count.value(), first.entries + 1);
}

// Pages that a held state needs cannot be moved into the database, and the log would grow for ever.
TEST_F(RecentLooks, DoNotLetTheLogGrow) {
    constexpr std::uintmax_t page_bytes = 4096 + 24;  // With the header of its frame.
    constexpr std::uintmax_t limit = limits::wal_pages * page_bytes;
    const std::string log = folder_.files().database() + "-wal";
    constexpr std::size_t at_once = 400;
    const std::vector<EntryBody> many(
        at_once, CommentRecorded{sample_.monday_7, sample_.zhukova, std::string(2'000, 'x')});
    std::uintmax_t written = 0;
    look_back();
    while (written < 4 * limit) {
        state(many);
        written += many.size() * 2'000;
        look_back();  // Held from here to the next statement.
    }
    EXPECT_LT(std::filesystem::file_size(log), 2 * limit);
}

TEST_F(RecentLooks, GoOnWhileTheRecordsAreLetGoOf) {
    const Seen first = look_back();
    const auto frozen = school_->freeze();
    ASSERT_TRUE(frozen) << frozen.error().message();
    EXPECT_EQ(look_back().entries, first.entries);
    EXPECT_EQ(std::filesystem::file_size(folder_.files().database() + "-wal"), 0U);
    const auto thawed = school_->thaw(folder_.files());
    ASSERT_TRUE(thawed) << thawed.error().message();
    comment(sample_.zhukova);
    EXPECT_EQ(look_back(school_->stamps().changes()).entries, first.entries + 1);
}

// It began before pages were moved, and ends after that.
TEST_F(RecentLooks, DoNotHoldAStateThatIsOlderThanTheMovingOfPages) {
    const Stamps still;
    LedgerSizes sizes;
    ReaderPool pool{folder_.files(), still, sizes};
    EntryIndex first = 0;
    ASSERT_TRUE(pool.look_back(0, [&](Reader& reader) {
        first = reader.entry_count().value();
        pool.hold(ReaderPool::Holding::no);
        pool.hold(ReaderPool::Holding::yes);
    }));
    comment(sample_.zhukova);
    EntryIndex next = 0;
    ASSERT_TRUE(pool.look_back(0, [&](Reader& reader) { next = reader.entry_count().value(); }));
    EXPECT_EQ(next, first + 1);
}

TEST_F(RecentLooks, HaveWhatWasAskedForWithoutAnyStamps) {
    ReaderPool pool{folder_.files()};
    const auto changes = pool.look_back(5, [](Reader&) {});
    ASSERT_TRUE(changes) << changes.error().message();
    EXPECT_GE(*changes, 5U);
}

}  // namespace
}  // namespace letopis::store
