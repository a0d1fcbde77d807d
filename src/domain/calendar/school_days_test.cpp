// Special days: what may be said of a day, which days are working days (CUR-06, ATT-08, E-17).

#include "domain/calendar/school_days.h"
#include "base/limits.h"

#include <gtest/gtest.h>

#include "base/text.h"
#include "domain/lessons/deadlines.h"
#include "domain/lessons/placing.h"
#include "domain/testing/sample_school.h"

namespace letopis::testing {
namespace {

const Date saturday{2026, 10, 31};
const Date monday{2026, 11, 2};
const Date wednesday{2026, 11, 4};

CalendarDay off(Date on) {
    return {.day_on = on, .kind = DayKind::day_off, .reason = "День народного единства"};
}
CalendarDay moved(Date on, Date as_on) {
    return {.day_on = on, .kind = DayKind::school_day, .as_on = as_on, .reason = "перенос"};
}
SetCalendarDay saying(DayKind kind, Date on, std::optional<Date> as_on = {}) {
    return {.day_on = on, .kind = kind, .as_on = as_on, .reason = "приказ № 12"};
}
std::string field_of(const Result<std::optional<CalendarDaySet>>& result) {
    return result ? "" : result.error().refusal().field;
}
std::string refused(const SetCalendarDay& command, const std::vector<CalendarDay>& days = {}) {
    return field_of(decide_calendar_day(school_year(), days, command));
}

TEST(SpecialDays, WorkingDaysFollowTheWeekAndTheCalendar) {
    const std::vector<CalendarDay> days{off(wednesday), moved(saturday, monday)};
    EXPECT_TRUE(is_working_day(monday, 5, days));
    EXPECT_FALSE(is_working_day(wednesday, 5, days));
    EXPECT_TRUE(is_working_day(saturday, 5, days)) << "though the week has five days";
    EXPECT_FALSE(is_working_day(saturday, 5, {}));
    EXPECT_TRUE(is_working_day(saturday, 6, {}));
}

// Evidence: E-17. Written on Thursday 29.10.2026; a moved Saturday brings the term nearer, a day
// off puts it farther.
TEST(SpecialDays, ATermInWorkingDaysCountsThem) {
    const Date thursday{2026, 10, 29};
    const auto day_of = [](Instant at) { return moscow_date(at); };
    EXPECT_EQ(day_of(end_of_working_day_after(thursday, 3, 5, {})), (Date{2026, 11, 3}));
    const std::vector<CalendarDay> moved_only{moved(saturday, monday)};
    EXPECT_EQ(day_of(end_of_working_day_after(thursday, 3, 5, moved_only)), monday);
    const std::vector<CalendarDay> off_only{off(monday)};
    EXPECT_EQ(day_of(end_of_working_day_after(thursday, 3, 5, off_only)), wednesday);
}

TEST(SpecialDays, WordsForPeople) {
    EXPECT_EQ(special_day_words(off(wednesday)), "Выходной: День народного единства");
    EXPECT_EQ(special_day_words(moved(saturday, monday)),
              "Учимся по расписанию понедельника 02.11: перенос");
}

// Evidence: CUR-06.
TEST(SpecialDays, AMovedDayHasTheTimetableOfTheOtherDayAndItsWeek) {
    const std::vector<CalendarDay> days{off(wednesday), moved(saturday, monday)};
    EXPECT_EQ(timetable_day(days, saturday), monday);
    EXPECT_EQ(timetable_day(days, wednesday), std::nullopt);
    EXPECT_EQ(timetable_day(days, monday), monday);
    const LessonCalendar calendar{
        .year_starts_on = first_september, .periods = quarters(), .special_days = days};
    const DateRange autumn{Date{2026, 10, 26}, Date{2026, 11, 8}};
    const TimetableSlot of_monday{.weekday = 1};
    EXPECT_EQ(lesson_dates(calendar, of_monday, autumn), (std::vector{saturday, monday}));
    const WeekParity week = week_parity(first_september, monday);
    const WeekParity other = week == WeekParity::week_a ? WeekParity::week_b : WeekParity::week_a;
    const TimetableSlot of_other_week{.parity = other, .weekday = 1};
    EXPECT_TRUE(lesson_dates(calendar, of_other_week, autumn).empty());
    const TimetableSlot of_wednesday{.weekday = 3};
    EXPECT_TRUE(lesson_dates(calendar, of_wednesday, autumn).empty()) << "it is a day off";
}

TEST(SpecialDays, WhatCannotBeIsRefusedByField) {
    EXPECT_EQ(refused(saying(DayKind::day_off, Date{2027, 7, 1})), "day_on");
    EXPECT_EQ(refused(saying(DayKind::school_day, saturday)), "as_on");
    EXPECT_EQ(refused(saying(DayKind::school_day, saturday, saturday)), "as_on");
    EXPECT_EQ(refused(saying(DayKind::school_day, saturday, Date{2027, 7, 1})), "as_on");
    EXPECT_EQ(refused(saying(DayKind::school_day, saturday, Date{2026, 11, 8})), "as_on")
        << "a Sunday";
    EXPECT_EQ(refused(saying(DayKind::school_day, Date{2026, 11, 7}, saturday),
                      {moved(saturday, monday)}),
              "as_on");
    SetCalendarDay silent = saying(DayKind::day_off, wednesday);
    silent.reason = " ";
    EXPECT_EQ(refused(silent), "reason");
    EXPECT_EQ(refused(saying(DayKind::day_off, saturday), {moved(saturday, monday)}), "day_on");
    std::vector<CalendarDay> many;
    for (std::size_t i = 0; i < limits::special_days; ++i)
        many.push_back(off(Date{2027, 1, 11}.plus_days(static_cast<int>(i))));
    EXPECT_EQ(refused(saying(DayKind::day_off, wednesday), many), "day_on");
}

TEST(SpecialDays, NobodyMayUseTheWordsOfTheCalendarItself) {
    SetCalendarDay day = saying(DayKind::day_off, wednesday);
    for (const std::string_view reason :
         {std::string_view{"Учебный день перенесён на 31.10.2026: мороз"},
          std::string_view{"  Учебный день  перенесён на потом"}, taken_back_reason}) {
        day.reason = reason;
        EXPECT_EQ(refused(day), "reason") << reason;
        EXPECT_FALSE(check_not_reserved(squeeze_spaces(reason)));
    }
    day.reason = "Учебный день отменён: мороз";
    EXPECT_EQ(refused(day), "");
    EXPECT_TRUE(check_not_reserved(day.reason));
}

TEST(SpecialDays, WhatStandsAlreadyIsNoEntry) {
    const SetCalendarDay same{
        .day_on = saturday, .kind = DayKind::school_day, .as_on = monday, .reason = "перенос"};
    const std::vector<CalendarDay> days{moved(saturday, monday)};
    EXPECT_EQ(*decide_calendar_day(school_year(), days, same), std::nullopt);
    EXPECT_EQ(*decide_calendar_day(school_year(), {}, {.day_on = monday}), std::nullopt);
    const auto back = decide_calendar_day(school_year(), days, {.day_on = saturday});
    ASSERT_TRUE(back && *back);
    EXPECT_EQ((*back)->kind, DayKind::usual);
    EXPECT_EQ((*back)->as_on, std::nullopt);
}

}  // namespace
}  // namespace letopis::testing
