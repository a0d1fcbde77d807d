// A disk that takes no more: refused in words, reading goes on, writing resumes by itself.

#include "ports/testing/sample_school.h"
#include "store/checking/verify_store.h"
#include "store/testing/school_folder.h"
#include "store/testing/troubled_disk.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;

class FullDisk : public ::testing::Test {
protected:
    FullDisk() { EXPECT_TRUE(state(1, sample_.facts())); }
    Result<Receipt> state(int command, std::vector<EntryBody> facts) {
        return school_->writer().append({id_of<CommandId>(command), {}, [&](DecisionContext&) {
                                             return Result<std::vector<EntryBody>>{facts};
                                         }});
    }
    Result<Receipt> mark(int command) {
        return state(command, {MarkRecorded{{sample_.monday_7, sample_.ezhov}, MarkValue::five, {}},
                               TopicRecorded{sample_.monday_7, "Дроби"}});
    }
    EntryIndex count() {
        return school_->readers().read([](Reader& reader) { return reader.entry_count(); }).value();
    }

    testing::TroubledDisk disk_;
    SetClock clock_{Instant{1}};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    std::unique_ptr<School> school_ = folder_.open(clock_, random_);
    SampleSchool sample_;
};

TEST_F(FullDisk, WritingIsRefusedReadingGoesOnAndWritingResumes) {
    const EntryIndex before = count();
    testing::TroubledDisk::fail_with(ENOSPC);
    for (int command = 2; command < 5; ++command) {
        const auto refused = mark(command);
        ASSERT_FALSE(refused);
        EXPECT_TRUE(refused.error().is(RefusalCode::storage_unavailable));
        EXPECT_EQ(count(), before);
        ASSERT_TRUE(school_->trouble());
        EXPECT_NE(school_->trouble()->what.find("нет места"), std::string::npos);
    }
    testing::TroubledDisk::fail_with(0);
    // The client asks again with the same id.
    const auto recorded = mark(2);
    ASSERT_TRUE(recorded);
    EXPECT_EQ(recorded->first_entry_index, before);
    EXPECT_FALSE(school_->trouble());
    EXPECT_EQ(count(), before + 2);
}

TEST_F(FullDisk, WhicheverWriteFailsNothingIsHalfDone) {
    constexpr int most_writes = 24;
    int command = 10;
    for (const int error : {ENOSPC, EIO})
        for (int at = 0; at < most_writes; ++at) {
            const EntryIndex before = count();
            testing::TroubledDisk::fail_with(error, at);
            const auto first = mark(++command);
            testing::TroubledDisk::fail_with(0);
            if (!first) {
                EXPECT_TRUE(first.error().is(RefusalCode::storage_unavailable));
                EXPECT_EQ(count(), before);
            }
            const auto second = mark(command);
            ASSERT_TRUE(second) << second.error().message();
            EXPECT_EQ(second->repeated, first.has_value());
            EXPECT_EQ(count(), before + 2);
        }
    school_.reset();
    NoProgress nobody_waits;
    const auto report = verify_store(folder_.files(), nobody_waits).value();
    EXPECT_TRUE(report.whole());
}

}  // namespace
}  // namespace letopis::store
