#include "domain/lessons/lesson_dates.h"

#include <algorithm>

#include "domain/calendar/school_days.h"
#include "domain/lessons/placing.h"

namespace letopis {
namespace {

constexpr int days_in_week = 7;

bool is_school_day(const LessonCalendar& calendar, Date on) {
    if (special_day(calendar.special_days, on) != nullptr) return false;
    const bool in_period = std::any_of(
        calendar.periods.begin(), calendar.periods.end(),
        [&](const Period& period) { return period.starts_on <= on && on <= period.ends_on; });
    const bool off = std::find(calendar.days_off.begin(), calendar.days_off.end(), on) !=
                     calendar.days_off.end();
    return in_period && !off;
}

}  // namespace

std::vector<Date> public_holidays(int first_year) {
    const int y = first_year;
    const int z = first_year + 1;
    return {Date{y, 11, 4}, Date{z, 2, 23}, Date{z, 3, 8},
            Date{z, 5, 1},  Date{z, 5, 9},  Date{z, 6, 12}};
}

std::optional<Date> timetable_day(std::span<const CalendarDay> days, Date on) {
    const CalendarDay* special = special_day(days, on);
    if (special == nullptr) return on;
    return special->kind == DayKind::school_day ? special->as_on : std::nullopt;
}

WeekParity week_parity(Date year_starts_on, Date on) {
    const Date first_monday = Week::of(year_starts_on).monday;
    const int weeks = first_monday.days_until(Week::of(on).monday) / days_in_week;
    return weeks % 2 == 0 ? WeekParity::week_a : WeekParity::week_b;
}

bool stands_on(const TimetableSlot& slot, Date year_starts_on, Date on) {
    return slot.weekday == static_cast<int>(on.weekday()) &&
           (slot.parity == WeekParity::every || slot.parity == week_parity(year_starts_on, on));
}

std::vector<Date> lesson_dates(const LessonCalendar& calendar, const TimetableSlot& slot,
                               DateRange range) {
    std::vector<Date> dates;
    const int first = static_cast<int>(range.from.weekday());
    const int ahead = (slot.weekday - first + days_in_week) % days_in_week;
    for (Date on = range.from.plus_days(ahead); on <= range.to; on = on.plus_days(days_in_week))
        if (stands_on(slot, calendar.year_starts_on, on) && is_school_day(calendar, on))
            dates.push_back(on);
    for (const CalendarDay& day : calendar.special_days)
        if (day.kind == DayKind::school_day && day.as_on && range.from <= day.day_on &&
            day.day_on <= range.to && stands_on(slot, calendar.year_starts_on, *day.as_on))
            dates.push_back(day.day_on);
    std::sort(dates.begin(), dates.end());
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
