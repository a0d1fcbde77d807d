#pragma once
// On which dates a place of the timetable is a lesson.

#include <vector>

#include "base/time.h"
#include "domain/calendar/calendar.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Dates, both inclusive.
struct DateRange {
    Date from;
    Date to;
};

/// Трудовой кодекс, ст. 112: the public holidays that fall into term time of the school year that
/// begins in `first_year`.
std::vector<Date> public_holidays(int first_year);

/// The calendar in which lessons are held.
struct LessonCalendar {
    Date year_starts_on;  ///< Its week is week А of a two-week cycle.
    std::vector<Period> periods;
    std::vector<Date> days_off;
    /// They win over all of it: a day off has no lessons, a school day those of another day.
    std::vector<CalendarDay> special_days = {};
};

/// Whole weeks of the periods; of the year where it has none.
int teaching_weeks(const SchoolYear& year, const std::vector<Period>& periods);

/// Dates of the range on this weekday, in weeks of this parity, within a period, no day off; and
/// school days by the timetable of such a day (CUR-06). In order.
std::vector<Date> lesson_dates(const LessonCalendar& calendar, const TimetableSlot& slot,
                               DateRange range);

}  // namespace letopis
