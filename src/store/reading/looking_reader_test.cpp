// What pages are read from remembers much, and shows nobody anything older than his own write.

#include "store/reading/looking_reader.h"

#include "store/reader_pool.h"
#include "store/testing/postgres_files.h"
#include "store/testing/random_facts.h"
#include "store/testing/school_folder.h"
#include "store/testing/told.h"

namespace letopis::store {
namespace {

class Looks : public ::testing::Test {
protected:
    void state(const std::vector<EntryBody>& facts) {
        const auto receipt = school_->writer().append(
            {CommandId::make(clock_.now(), random_), {}, [&](DecisionContext&) {
                 return Result<std::vector<EntryBody>>{facts};
             }});
        ASSERT_TRUE(receipt) << receipt.error().message();
    }
    std::string told_by(Readers& readers) {
        return readers
            .read(
                [&](Reader& reader) { return Result<std::string>{testing::told(reader, sample_)}; })
            .value();
    }

    SetClock clock_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    letopis::testing::SampleSchool sample_;
    std::unique_ptr<School> school_ = folder_.open(clock_, random_);
};

/// In a file, or in PostgreSQL, where what others write is listened to: otherwise nothing would be
/// remembered.
class LooksOfBothEngines : public Looks, public ::testing::WithParamInterface<const char*> {
protected:
    void SetUp() override {
        files_ = folder_.files();
        if (std::string_view{GetParam()} == "sqlite") return;
        if (testing::postgres_address().empty()) GTEST_SKIP() << testing::no_postgres;
        files_ = testing::postgres_files(files_.folder);
        school_.reset();
        school_ = School::open(files_, clock_, random_, &feeds_).value();
        constexpr std::chrono::seconds at_most{120};
        ASSERT_TRUE(feeds_.of(files_.database_url)
                        .wait_until([&] { return school_->freshness().is_current(); }, at_most));
    }
    void TearDown() override { school_.reset(); }  // Before the feeds.

    SchoolFiles files_;
    ChangeFeeds feeds_;
};
INSTANTIATE_TEST_SUITE_P(Engines, LooksOfBothEngines, ::testing::Values("sqlite", "postgres"));

TEST_P(LooksOfBothEngines, EveryAnswerIsTheOneThatStandsAfterAnyFact) {
    ReaderPool forgetful{files_};  // The same records, read by one who remembers nothing.
    state(sample_.facts());
    constexpr std::uint64_t seed = 20260908;
    testing::RandomFacts random{seed};
    for (int i = 0; i < 150; ++i) {
        state(random.next());
        ASSERT_TRUE(told_by(school_->readers()) == told_by(forgetful))
            << "seed " << seed << ", statement " << i;
    }
    forgetful.close();
}

TEST_F(Looks, WhatIsReadWhileAnotherWritesIsNotRemembered) {
    state(sample_.facts());
    const auto topic = [&](Reader& reader) -> Result<std::string> {
        const Date day{2026, 9, 7};
        const auto lessons = reader.lessons_of_group(sample_.class_5a, day, day).value();
        for (const Lesson& lesson : lessons)
            if (lesson.lesson_id == sample_.monday_7) return lesson.topic;
        return RefusalCode::not_found;
    };
    const auto before = school_->readers().read([&](Reader& reader) {
        // The snapshot is taken by the first question; the topic comes after it.
        EXPECT_TRUE(reader.entry_count());
        state({TopicRecorded{sample_.monday_7, "Дроби"}});
        return topic(reader);
    });
    EXPECT_NE(before.value(), "Дроби") << "a look sees one state";
    EXPECT_EQ(school_->readers().read(topic).value(), "Дроби");
}

}  // namespace
}  // namespace letopis::store
