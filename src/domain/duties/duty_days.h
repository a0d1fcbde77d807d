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
    /// Last days of the periods of his own courses or classes, by role, in order; for other roles
    /// those of `periods`.
    std::map<Role, std::vector<Date>> own_ends = {};
};

/// As the one of duties.h, without days off and days beyond the school's week. A duty of a period
/// or of the year goes by the role's own periods; one with a day of its own is due on that day,
/// which may come after the year's lessons.
std::vector<DatedDuty> duties_between(std::span<const Role> roles, const DutyCalendar& calendar,
                                      Date from, Date to);

/// Of those of a period and of the year, each on the last of its days before `before`, by day.
std::vector<DatedDuty> long_duties_before(std::span<const Role> roles, const DutyCalendar& calendar,
                                          Date before);

}  // namespace letopis
