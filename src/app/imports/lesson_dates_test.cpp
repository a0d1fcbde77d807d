#include "domain/lessons/lesson_dates.h"

#include <gtest/gtest.h>

#include "app/imports/usual_year.h"

namespace letopis {
namespace {

LessonCalendar calendar_of(const YearOutline& year) {
    return {.year_starts_on = year.starts_on, .periods = year.periods, .days_off = year.days_off};
}

TEST(LessonDates, AreTheWeekdaysOfThePeriods) {
    const YearOutline year = usual_year(ProgrammeFamily::general, 2026);
    const auto mondays =
        lesson_dates(calendar_of(year), {.weekday = 1}, {Date{2026, 10, 12}, Date{2026, 11, 10}});
    // 26 October is in the autumn holidays.
    EXPECT_EQ(mondays, (std::vector<Date>{Date{2026, 10, 12}, Date{2026, 10, 19}, Date{2026, 11, 2},
                                          Date{2026, 11, 9}}));
}

TEST(LessonDates, PublicHolidaysHaveNoLessons) {
    const YearOutline year = usual_year(ProgrammeFamily::vocational, 2026);
    const auto wednesdays =
        lesson_dates(calendar_of(year), {.weekday = 3}, {Date{2026, 11, 2}, Date{2026, 11, 12}});
    EXPECT_EQ(wednesdays, (std::vector<Date>{Date{2026, 11, 11}}));
}

TEST(LessonDates, TheFirstWeekOfTheYearIsWeekA) {
    const YearOutline year = usual_year(ProgrammeFamily::vocational, 2026);
    const DateRange september{Date{2026, 9, 1}, Date{2026, 9, 20}};
    // 1 September 2026 is a Tuesday.
    EXPECT_EQ(
        lesson_dates(calendar_of(year), {.parity = WeekParity::week_a, .weekday = 2}, september),
        (std::vector<Date>{Date{2026, 9, 1}, Date{2026, 9, 15}}));
    EXPECT_EQ(
        lesson_dates(calendar_of(year), {.parity = WeekParity::week_b, .weekday = 2}, september),
        (std::vector<Date>{Date{2026, 9, 8}}));
}

TEST(UsualYear, PeriodsFollowOneAnotherWithinTheYear) {
    for (const ProgrammeFamily family :
         {ProgrammeFamily::general, ProgrammeFamily::additional, ProgrammeFamily::vocational}) {
        const YearOutline year = usual_year(family, 2025);
        EXPECT_EQ(year.title, "2025/2026");
        EXPECT_EQ(year.periods.front().starts_on, year.starts_on);
        EXPECT_EQ(year.periods.back().ends_on, year.ends_on);
        for (std::size_t i = 1; i < year.periods.size(); ++i)
            EXPECT_LT(year.periods[i - 1].ends_on, year.periods[i].starts_on);
    }
}

TEST(UsualYear, InSummerTheComingYearIsMeant) {
    EXPECT_EQ(school_year_of(Date{2026, 5, 31}), 2025);
    EXPECT_EQ(school_year_of(Date{2026, 8, 20}), 2026);
    EXPECT_EQ(school_year_of(Date{2027, 1, 15}), 2026);
}

}  // namespace
}  // namespace letopis
