#include "domain/calendar/next_year.h"

namespace letopis {
namespace {

constexpr int days_of_52_weeks = 364;

Date a_year_on(Date on) {
    const bool leap_day = on.month() == 2 && on.day() == 29;
    return Date{on.year() + 1, on.month(), leap_day ? 28 : on.day()};
}

bool is_sunday(Date on) { return on.weekday() == Weekday::sunday; }

}  // namespace

SchoolYear year_after(const SchoolYear& year) {
    const Date starts_on = a_year_on(year.starts_on);
    const Date ends_on = a_year_on(year.ends_on);
    return {.title = std::to_string(starts_on.year()) + "/" + std::to_string(ends_on.year()),
            .starts_on = is_sunday(starts_on) ? starts_on.plus_days(1) : starts_on,
            .ends_on = is_sunday(ends_on) ? ends_on.plus_days(-1) : ends_on};
}

PeriodSystem periods_after(const PeriodSystem& system, const SchoolYear& year,
                           const SchoolYear& next) {
    PeriodSystem after{.school_year_id = next.school_year_id,
                       .kind = system.kind,
                       .title = system.title,
                       .periods = system.periods};
    for (Period& period : after.periods) {
        const bool opens_year = period.starts_on <= year.starts_on;
        const bool ends_year = period.ends_on == year.ends_on;
        period.period_id = PeriodId{};
        period.starts_on =
            opens_year ? next.starts_on : period.starts_on.plus_days(days_of_52_weeks);
        period.ends_on = ends_year ? next.ends_on : period.ends_on.plus_days(days_of_52_weeks);
    }
    return after;
}

}  // namespace letopis
