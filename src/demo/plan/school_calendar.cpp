#include "demo/plan/school_calendar.h"

#include <algorithm>
#include <array>

namespace letopis::demo {
namespace {

constexpr int days_in_week = 7;

/// The first date on or after `from` that falls on this day of the week.
Date next_weekday(Date from, Weekday day) {
    const int ahead = static_cast<int>(day) - static_cast<int>(from.weekday());
    return from.plus_days((ahead + days_in_week) % days_in_week);
}

bool is_weekend(Date on) {
    return on.weekday() == Weekday::saturday || on.weekday() == Weekday::sunday;
}

/// The last date on or before `on` that is no weekend.
Date working_day_before(Date on) {
    while (is_weekend(on)) on = on.plus_days(-1);
    return on;
}

/// Both inclusive.
struct Vacation {
    Date from;
    Date to;
    int days() const { return from.days_until(to) + 1; }
};

struct Vacations {
    Vacation autumn;
    Vacation winter;
    Vacation spring;
};

/// Осенние и весенние каникулы: девять дней от субботы; зимние — с 31 декабря.
Vacations vacations_of(int y) {
    const Date autumn = next_weekday(Date{y, 10, 24}, Weekday::saturday);
    const Date spring = next_weekday(Date{y + 1, 3, 22}, Weekday::saturday);
    constexpr int nine_days = 8;
    return {.autumn = {autumn, autumn.plus_days(nine_days)},
            .winter = {Date{y, 12, 31}, next_weekday(Date{y + 1, 1, 8}, Weekday::sunday)},
            .spring = {spring, spring.plus_days(nine_days)}};
}

void add_dates(std::vector<Date>& dates, const Vacation& vacation) {
    for (Date on = vacation.from; on <= vacation.to; on = on.plus_days(1)) dates.push_back(on);
}

/// Трудовой кодекс, ст. 112: a holiday, the Monday after one that falls on a weekend, and the day
/// that would stand alone between it and a weekend.
void add_holiday(std::vector<Date>& dates, Date on) {
    dates.push_back(on);
    switch (on.weekday()) {
        case Weekday::saturday:
            dates.push_back(on.plus_days(2));
            break;
        case Weekday::sunday:
        case Weekday::thursday:
            dates.push_back(on.plus_days(1));
            break;
        case Weekday::tuesday:
            dates.push_back(on.plus_days(-1));
            break;
        default:
            break;
    }
}

std::vector<Date> holidays_of(int y) {
    std::vector<Date> dates;
    for (const Date on : {Date{y, 11, 4}, Date{y + 1, 2, 23}, Date{y + 1, 3, 8}, Date{y + 1, 5, 1},
                          Date{y + 1, 5, 9}, Date{y + 1, 6, 12}})
        add_holiday(dates, on);
    return dates;
}

Period period(int number, const char* title, Date starts_on, Date ends_on) {
    return {.number = number, .title = title, .starts_on = starts_on, .ends_on = ends_on};
}

TimeOfDay at(int hour, int minute) { return {hour * 60 + minute}; }

}  // namespace

YearOutline calendar_of(CalendarOf whom, int first_year) {
    const int y = first_year;
    const Vacations vacations = vacations_of(y);
    const Date begins{y, 9, 1};
    const Date lessons_end = working_day_before(Date{y + 1, 5, 26});
    const Date winter_ends = vacations.winter.from.plus_days(-1);
    const Date winter_begins = vacations.winter.to.plus_days(1);
    YearOutline year{.title = std::to_string(y) + "/" + std::to_string(y + 1),
                     .starts_on = begins,
                     .ends_on = working_day_before(Date{y + 1, 6, 20}),
                     .days_off = holidays_of(y)};
    const auto halves = [&](const char* first, const char* second, Date end) {
        return std::vector{period(1, first, begins, winter_ends),
                           period(2, second, winter_begins, end)};
    };
    switch (whom) {
        case CalendarOf::quarters:
            year.period_kind = PeriodKind::quarter;
            year.period_system_title = "Четверти";
            year.periods = {
                period(1, "I четверть", begins, vacations.autumn.from.plus_days(-1)),
                period(2, "II четверть", vacations.autumn.to.plus_days(1), winter_ends),
                period(3, "III четверть", winter_begins, vacations.spring.from.plus_days(-1)),
                period(4, "IV четверть", vacations.spring.to.plus_days(1), lessons_end)};
            break;
        case CalendarOf::half_years:
            add_dates(year.days_off, vacations.autumn);
            add_dates(year.days_off, vacations.spring);
            [[fallthrough]];
        case CalendarOf::additional:
            year.period_kind = PeriodKind::half_year;
            year.period_system_title = "Полугодия";
            year.periods = halves("I полугодие", "II полугодие", lessons_end);
            break;
        case CalendarOf::vocational:
            year.period_kind = PeriodKind::semester;
            year.period_system_title = "Семестры";
            year.periods = halves("I семестр", "II семестр", year.ends_on);
            break;
    }
    return year;
}

int first_year_on(Date on) { return on.month() >= 9 ? on.year() : on.year() - 1; }

std::vector<BellSlot> bells_of(ProgrammeFamily family) {
    switch (family) {
        case ProgrammeFamily::general:
            return {{1, at(8, 30), at(9, 15)},   {2, at(9, 25), at(10, 10)},
                    {3, at(10, 30), at(11, 15)}, {4, at(11, 35), at(12, 20)},
                    {5, at(12, 30), at(13, 15)}, {6, at(13, 25), at(14, 10)},
                    {7, at(14, 20), at(15, 5)},  {8, at(15, 15), at(16, 0)}};
        case ProgrammeFamily::vocational:
            return {{1, at(9, 0), at(10, 30)},
                    {2, at(10, 40), at(12, 10)},
                    {3, at(12, 50), at(14, 20)},
                    {4, at(14, 30), at(16, 0)}};
        case ProgrammeFamily::additional:
            return {{1, at(15, 30), at(16, 15)}, {2, at(16, 25), at(17, 10)}};
    }
    return {};
}

bool is_school_day(const YearOutline& year, Date on) {
    const bool in_period = std::any_of(year.periods.begin(), year.periods.end(),
                                       [&](const Period& one) { return one.covers(on); });
    return in_period && !is_weekend(on) &&
           std::find(year.days_off.begin(), year.days_off.end(), on) == year.days_off.end();
}

}  // namespace letopis::demo
