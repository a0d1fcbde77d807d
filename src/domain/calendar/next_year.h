#pragma once
// The year after (следующий учебный год): the same calendar, a year on (OPS-01).

#include "domain/calendar/calendar.h"

namespace letopis {

/// From the same day of the year to the same day of the year, with the years' numbers in its title
/// and a nil id. A year does not begin or end on a Sunday: it begins on the Monday after, and ends
/// on the Saturday before.
SchoolYear year_after(const SchoolYear& year);

/// The system's periods in `next`: 52 weeks later, so that each begins and ends on the same day of
/// the week; the first begins and the last ends with the year where they did so. Ids are nil.
PeriodSystem periods_after(const PeriodSystem& system, const SchoolYear& year,
                           const SchoolYear& next);

}  // namespace letopis
