// Locks: when a lesson may be written to, and what is said when it may not.
#include "domain/lessons/locks.h"

#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

const Date second_september(2026, 9, 2);
const Lesson first_lesson = lesson(1, second_september);

LessonLock lock_at(const Lesson& lesson, Instant now, const Closures& closures = {}) {
    return lesson_lock(lesson, closures, Policies{}, now);
}

// JRN-11.
TEST(Locks, ALessonOpensWhenItBeginsAndNotBefore) {
    EXPECT_EQ(lock_at(first_lesson, moscow(second_september, "08:30") - Span{1}),
              LessonLock::not_held);
    EXPECT_EQ(lock_at(first_lesson, moscow(second_september, "08:30")), LessonLock::open);
}

// JRN-14.
TEST(Locks, WithSevenDaysALessonOfTheSecondIsOpenToTheEndOfTheNinth) {
    EXPECT_EQ(lock_at(first_lesson, moscow(Date(2026, 9, 9), "23:59")), LessonLock::open);
    EXPECT_EQ(lock_at(first_lesson, moscow(Date(2026, 9, 10), "00:00")),
              LessonLock::edit_window_over);
}

TEST(Locks, TheWindowIsThePolicyOfTheSchool) {
    Policies same_day;
    same_day.edit_days = 0;
    EXPECT_EQ(lesson_lock(first_lesson, {}, same_day, moscow(second_september, "23:59")),
              LessonLock::open);
    EXPECT_EQ(lesson_lock(first_lesson, {}, same_day, moscow(Date(2026, 9, 3), "00:00")),
              LessonLock::edit_window_over);
}

TEST(Locks, ALessonAtMidnightBelongsToItsMoscowDate) {
    Lesson night = lesson(2, Date(2026, 9, 3));
    night.starts_at = TimeOfDay{0};
    night.ends_at = TimeOfDay{30};
    // In Greenwich it is still the second of September, 21:00.
    EXPECT_EQ(lock_at(night, moscow(Date(2026, 9, 2), "23:59")), LessonLock::not_held);
    EXPECT_EQ(lock_at(night, moscow(Date(2026, 9, 3), "00:00")), LessonLock::open);
    EXPECT_EQ(lock_at(night, moscow(Date(2026, 9, 10), "23:59")), LessonLock::open);
    EXPECT_EQ(lock_at(night, moscow(Date(2026, 9, 11), "00:00")), LessonLock::edit_window_over);
}

TEST(Locks, TheWindowCountsTheTwentyNinthOfFebruary) {
    const Lesson in_leap_year = lesson(3, Date(2028, 2, 25));
    EXPECT_EQ(lock_at(in_leap_year, noon(Date(2028, 3, 3))), LessonLock::open);
    EXPECT_EQ(lock_at(in_leap_year, noon(Date(2028, 3, 4))), LessonLock::edit_window_over);
    const Lesson in_other_year = lesson(4, Date(2027, 2, 25));
    EXPECT_EQ(lock_at(in_other_year, noon(Date(2027, 3, 4))), LessonLock::open);
}

// JRN-15: the widest closing is named.
TEST(Locks, TheWidestClosingIsGivenAsTheReason) {
    const Instant now = noon(second_september);
    EXPECT_EQ(lock_at(first_lesson, now,
                      {.class_closed = true, .course_closed = true, .period_closed = true}),
              LessonLock::class_closed);
    EXPECT_EQ(lock_at(first_lesson, now, {.course_closed = true, .period_closed = true}),
              LessonLock::course_closed);
    EXPECT_EQ(lock_at(first_lesson, now, {.period_closed = true}), LessonLock::period_closed);
}

TEST(Locks, ACancelledLessonTakesNoRecords) {
    Lesson cancelled = first_lesson;
    cancelled.state = LessonState::cancelled;
    EXPECT_EQ(lock_at(cancelled, noon(second_september)), LessonLock::cancelled);
}

TEST(Locks, EveryLockHasARefusalOfItsName) {
    EXPECT_FALSE(lock_refusal(LessonLock::open));
    EXPECT_EQ(lock_refusal(LessonLock::class_closed), RefusalCode::class_closed);
    EXPECT_EQ(lock_refusal(LessonLock::course_closed), RefusalCode::course_closed);
    EXPECT_EQ(lock_refusal(LessonLock::period_closed), RefusalCode::period_closed);
    EXPECT_EQ(lock_refusal(LessonLock::not_held), RefusalCode::lesson_not_held);
    EXPECT_EQ(lock_refusal(LessonLock::cancelled), RefusalCode::lesson_cancelled);
    EXPECT_EQ(lock_refusal(LessonLock::edit_window_over), RefusalCode::edit_window_over);
}

// JRN-15.
TEST(Locks, WithTheLessonsClosedMarksAreStillGivenAndTopicsAreNot) {
    const Closures lessons{.lessons_closed = true};
    const Instant now = noon(second_september);
    EXPECT_EQ(lock_at(first_lesson, now, lessons), LessonLock::open);
    EXPECT_EQ(record_lock(first_lesson, lessons, Policies{}, now), LessonLock::aspect_closed);
    EXPECT_FALSE(closure_refusal(lessons));
    EXPECT_EQ(schedule_refusal(lessons), RefusalCode::aspect_closed);
    EXPECT_EQ(lock_refusal(LessonLock::aspect_closed), RefusalCode::aspect_closed);
}

TEST(Locks, WithTheWorksClosedNothingIsWritten) {
    const Closures works{.lessons_closed = true, .works_closed = true, .course_closed = true};
    EXPECT_EQ(lock_at(first_lesson, noon(second_september), works), LessonLock::aspect_closed);
    EXPECT_EQ(closure_refusal(works), RefusalCode::aspect_closed);
    EXPECT_EQ(schedule_refusal(works), RefusalCode::aspect_closed);
    EXPECT_EQ(
        lock_at(first_lesson, noon(second_september), {.class_closed = true, .works_closed = true}),
        LessonLock::class_closed);
}

}  // namespace
}  // namespace letopis
