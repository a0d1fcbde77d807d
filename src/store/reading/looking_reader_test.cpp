// What pages are read from remembers much, and shows nobody anything older than his own write.

#include "store/reading/looking_reader.h"

#include "store/reader_pool.h"
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
    /// The same file, read by one who remembers nothing.
    ReaderPool forgetful_{folder_.files()};
};

TEST_F(Looks, EveryAnswerIsTheOneThatStandsAfterAnyFact) {
    state(sample_.facts());
    constexpr std::uint64_t seed = 20260908;
    testing::RandomFacts random{seed};
    for (int i = 0; i < 150; ++i) {
        state(random.next());
        ASSERT_TRUE(told_by(school_->readers()) == told_by(forgetful_))
            << "seed " << seed << ", statement " << i;
    }
    forgetful_.close();
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
