// What a closed aspect of the class forbids in its lessons (JRN-15).
#include "app/lessons/cancel_lesson.h"
#include "app/lessons/keep_lesson_plan.h"
#include "app/lessons/record_briefing.h"
#include "app/lessons/record_lesson.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

class LessonsOfAClosedAspect : public ToldSchool {
protected:
    void close(ClosureAspect aspect, StudyGroupId group) { state({AspectClosed{group, aspect}}); }
    void close(ClosureAspect aspect) { close(aspect, sample_.class_5a); }
    std::string write(RecordLesson record) {
        return outcome(record_lesson(next_command(), sample_.petrova, std::move(record)));
    }
    std::string write_topic() {
        return write({.lesson_id = sample_.monday_7,
                      .base_version = version(),
                      .topic = "Дроби " + std::to_string(++topics_)});
    }
    std::string write_works() {
        return write({.lesson_id = sample_.monday_7,
                      .base_version = version(),
                      .works = {{{.work_no = 1, .title = "№ " + std::to_string(++topics_)}}}});
    }
    EntryIndex version() {
        const auto lesson =
            school_.read([&](Reader& reader) { return reader.lesson(sample_.monday_7); });
        return lesson && *lesson ? (*lesson)->version : -1;
    }
    std::string cancel() {
        return outcome(cancel_lesson(next_command(), sample_.deputy,
                                     {.lesson_id = sample_.tuesday_8, .reason = "карантин"}));
    }
    std::string write_english() {
        return outcome(record_lesson(next_command(), sample_.sidorov,
                                     {.lesson_id = sample_.english_7, .topic = "Verbs"}));
    }

private:
    int topics_ = 0;
};

TEST_F(LessonsOfAClosedAspect, TakeNoTopicsAndNoChangesOnceTheLessonsAreClosed) {
    at(Date{2026, 9, 7}, 15, 0);
    ASSERT_EQ(write_topic(), "recorded");
    close(ClosureAspect::lessons);
    EXPECT_EQ(write_topic(), "aspect_closed");
    EXPECT_EQ(cancel(), "aspect_closed");
    EXPECT_EQ(outcome(keep_lesson_plan(next_command(), sample_.petrova,
                                       {.course_id = sample_.mathematics_5a})),
              "aspect_closed");
    EXPECT_EQ(
        outcome(record_briefing(next_command(), sample_.petrova, {.lesson_id = sample_.monday_7})),
        "aspect_closed");
    EXPECT_EQ(write_works(), "recorded") << "works are another aspect";
}

TEST_F(LessonsOfAClosedAspect, TakeNoWorksOnceTheyAreClosedToo) {
    close(ClosureAspect::lessons);
    close(ClosureAspect::works);
    EXPECT_EQ(write_works(), "aspect_closed");
}

TEST_F(LessonsOfAClosedAspect, OfAGroupThatDrawsFromTheClassTakeNoneEither) {
    at(Date{2026, 9, 7}, 15, 0);
    close(ClosureAspect::lessons, sample_.class_5b);
    EXPECT_EQ(write_english(), "recorded");
    close(ClosureAspect::lessons);
    EXPECT_EQ(outcome(record_lesson(next_command(), sample_.sidorov,
                                    {.lesson_id = sample_.english_7, .topic = "Nouns"})),
              "aspect_closed");
}

}  // namespace
}  // namespace letopis::testing
