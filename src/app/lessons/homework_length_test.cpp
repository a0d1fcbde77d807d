// How long homework must be where the local act says so (JRN-05).
#include "app/lessons/record_lesson.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

class HomeworkOfALength : public ToldSchool {
protected:
    HomeworkOfALength() { at(Date{2026, 9, 7}, 15, 0); }
    void decide(std::string least) {
        state({PolicySet{"entry.homework_length", std::move(least), Date{2026, 9, 1}, "п. 4.2"}});
    }
    EntryIndex version() {
        const auto lesson =
            school_.read([&](Reader& reader) { return reader.lesson(sample_.monday_7); });
        return (*lesson)->version;
    }
    std::string write(RecordLesson record) {
        record.lesson_id = sample_.monday_7;
        record.base_version = version();
        return outcome(record_lesson(next_command(), sample_.petrova, std::move(record)));
    }
};

// Evidence: JRN-05.
TEST_F(HomeworkOfALength, IsAnyUntilTheLocalActNamesOne) {
    EXPECT_EQ(write({.homework = "№ 5"}), "recorded");
    decide("10");
    EXPECT_EQ(write({.homework = "№ 6"}), "homework_required");
    EXPECT_EQ(write({.homework = "§ 4, № 118"}), "recorded");
}

// Evidence: JRN-05.
TEST_F(HomeworkOfALength, GivesWayToTheWordThatThereIsNone) {
    decide("10");
    EXPECT_EQ(write({.homework = "нет"}), "recorded");
    EXPECT_EQ(write({.homework_none = true}), "recorded");
}

// Evidence: JRN-05. What was recorded before the rule is no reason to refuse a topic.
TEST_F(HomeworkOfALength, IsNotAskedOfWhatStands) {
    ASSERT_EQ(write({.homework = "№ 5"}), "recorded");
    decide("10");
    EXPECT_EQ(write({.topic = "Дроби", .homework = "№ 5"}), "recorded");
}

}  // namespace
}  // namespace letopis::testing
