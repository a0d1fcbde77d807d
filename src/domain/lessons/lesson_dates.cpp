#include "domain/lessons/lesson_dates.h"

#include <algorithm>

namespace letopis {
namespace {

constexpr int days_in_week = 7;

bool is_school_day(const LessonCalendar& calendar, Date on) {
    const bool in_period = std::any_of(
        calendar.periods.begin(), calendar.periods.end(),
        [&](const Period& period) { return period.starts_on <= on && on <= period.ends_on; });
    const bool off = std::find(calendar.days_off.begin(), calendar.days_off.end(), on) !=
                     calendar.days_off.end();
    return in_period && !off;
}

WeekParity parity_of(const LessonCalendar& calendar, Date on) {
    const Date first_monday = Week::of(calendar.year_starts_on).monday;
    const int weeks = first_monday.days_until(Week::of(on).monday) / days_in_week;
    return weeks % 2 == 0 ? WeekParity::week_a : WeekParity::week_b;
}

}  // namespace

std::vector<Date> public_holidays(int first_year) {
    const int y = first_year;
    const int z = first_year + 1;
    return {Date{y, 11, 4}, Date{z, 2, 23}, Date{z, 3, 8},
            Date{z, 5, 1},  Date{z, 5, 9},  Date{z, 6, 12}};
}

std::vector<Date> lesson_dates(const LessonCalendar& calendar, const TimetableSlot& slot,
                               DateRange range) {
    std::vector<Date> dates;
    const int first = static_cast<int>(range.from.weekday());
    const int ahead = (slot.weekday - first + days_in_week) % days_in_week;
    for (Date on = range.from.plus_days(ahead); on <= range.to; on = on.plus_days(days_in_week)) {
        const bool week =
            slot.parity == WeekParity::every || slot.parity == parity_of(calendar, on);
        if (week && is_school_day(calendar, on)) dates.push_back(on);
    }
    return dates;
}

int teaching_weeks(const SchoolYear& year, const std::vector<Period>& periods) {
    if (periods.empty()) return year.starts_on.days_until(year.ends_on) / 7;
    int weeks = 0;
    for (const Period& period : periods)
        weeks += (period.starts_on.days_until(period.ends_on) + 1) / 7;
    return weeks;
}

}  // namespace letopis
