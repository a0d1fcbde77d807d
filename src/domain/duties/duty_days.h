#pragma once
// On which days of a school year a person's duties are due (OPS-04).

#include <map>
#include <span>
#include <vector>

#include "domain/duties/duties.h"

namespace letopis {

/// Календарь дел of one person.
struct DutyCalendar {
    SchoolYear school_year;
    std::vector<Period> periods;      ///< By which lessons are held; none: nothing is due.
    int week_days = 6;                ///< Policies::week_days: 5 or 6.
    std::vector<Date> days_off = {};  ///< public_holidays
    std::vector<CalendarDay> special_days = {};  ///< They win over weeks, periods and days off.
    /// Last days of the periods of his own courses or classes, by role, in order; for other roles
    /// those of `periods`.
    std::map<Role, std::vector<Date>> own_ends = {};
};

/// Those of these roles whose day lies between `from` and `to`, both inclusive, by day, then as in
/// all_duties. Daily on school days (of the school's week, in a period, not on days off), weekly on
/// the last school day of a week, monthly on the last of a month, by_period on the last day of each
/// of the role's own periods, yearly on the last of them; one with a day of its own on that day,
/// which may come after the year's lessons. At most limits::duties_on_page.
std::vector<DatedDuty> duties_between(std::span<const Role> roles, const DutyCalendar& calendar,
                                      Date from, Date to);

/// Of those of a period and of the year, each on the last of its days before `before`, by day.
std::vector<DatedDuty> long_duties_before(std::span<const Role> roles, const DutyCalendar& calendar,
                                          Date before);

}  // namespace letopis
