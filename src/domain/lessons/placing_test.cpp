#include "domain/lessons/placing.h"

#include <gtest/gtest.h>

#include "domain/calendar/school_days.h"

namespace letopis {
namespace {

const Date year_starts_on{2026, 9, 1};
const Date saturday{2026, 9, 12};
const Date monday{2026, 9, 14};
/// The Saturday has the timetable of Monday.
const std::vector<CalendarDay> moved{
    {.day_on = saturday, .kind = DayKind::school_day, .as_on = monday, .reason = "перенос"}};

Lesson lesson_on(Date on, int slot_no) {
    Lesson lesson;
    lesson.lesson_on = on;
    lesson.slot_no = slot_no;
    return lesson;
}

bool brought(const Lesson& lesson, const std::vector<TimetableSlot>& places) {
    std::vector<TimetableSlotPlaced> placed;
    for (const TimetableSlot& place : places)
        placed.push_back({.slot = place, .valid_from = year_starts_on, .valid_to = {}});
    return was_brought(lesson, moved, placed, year_starts_on);
}

// Evidence: CUR-06.
TEST(BroughtLessons, StandByThePlaceOfTheOtherDay) {
    const std::vector<TimetableSlot> mondays{{.weekday = 1, .slot_no = 2}};
    EXPECT_TRUE(brought(lesson_on(saturday, 2), mondays));
    EXPECT_FALSE(brought(lesson_on(saturday, 3), mondays)) << "no place at that hour";
    EXPECT_FALSE(brought(lesson_on(monday, 2), mondays)) << "it is at its own place";
    EXPECT_FALSE(brought(lesson_on(saturday.plus_days(7), 2), mondays)) << "a usual Saturday";
    EXPECT_FALSE(brought(lesson_on(saturday, 2), {}));
}

TEST(BroughtLessons, StandByTheVersionOfTheirOwnDay) {
    TimetableSlotPlaced ended{
        .slot = {.weekday = 1, .slot_no = 2}, .valid_from = year_starts_on, .valid_to = saturday};
    const auto by_it = [&] {
        return was_brought(lesson_on(saturday, 2), moved, std::array{ended}, year_starts_on);
    };
    EXPECT_TRUE(by_it()) << "its last day";
    ended.valid_to = saturday.plus_days(-1);
    EXPECT_FALSE(by_it());
}

TEST(BroughtLessons, AreNotThoseOfTheDaysOwnWeekday) {
    const std::vector<TimetableSlot> both{{.weekday = 1, .slot_no = 2},
                                          {.weekday = 6, .slot_no = 2}};
    EXPECT_FALSE(brought(lesson_on(saturday, 2), both)) << "a Saturday of a six-day week";
    const std::vector<TimetableSlot> other_week{
        {.weekday = 1, .slot_no = 2}, {.parity = WeekParity::week_a, .weekday = 6, .slot_no = 2}};
    EXPECT_TRUE(brought(lesson_on(saturday, 2), other_week)) << "12 September is in week В";
}

TEST(BroughtLessons, AreWhereTheyWereBeforeTheyWereMoved) {
    const std::vector<TimetableSlot> mondays{{.weekday = 1, .slot_no = 2}};
    Lesson away = lesson_on(monday.plus_days(2), 5);
    away.moved_from = saturday;
    away.moved_from_slot_no = 2;
    EXPECT_TRUE(brought(away, mondays));
    Lesson there = lesson_on(saturday, 2);
    there.moved_from = monday.plus_days(2);
    there.moved_from_slot_no = 2;
    EXPECT_FALSE(brought(there, mondays));
}

TEST(BroughtLessons, AreTheOnesThatWereTakenBackAndNoExtraOnes) {
    const std::vector<TimetableSlot> mondays{{.weekday = 1, .slot_no = 2}};
    Lesson taken_back = lesson_on(saturday.plus_days(7), 2);
    taken_back.state = LessonState::cancelled;
    taken_back.cancel_reason = taken_back_reason;
    EXPECT_TRUE(brought(taken_back, {})) << "the day is usual again";
    taken_back.cancel_reason = "карантин";
    EXPECT_FALSE(brought(taken_back, mondays));
    Lesson extra = lesson_on(saturday, 2);
    extra.is_extra = true;
    EXPECT_FALSE(brought(extra, mondays));
}

}  // namespace
}  // namespace letopis
