#pragma once
// Deadlines that listen to the calendar: a day off is no working day, a moved one is (E-17,
// CUR-06).

#include <span>

#include "domain/lessons/deadlines.h"

namespace letopis {

/// As without `days`, the special days of the calendar.
Instant end_of_working_day_after(Date on, int days, int week_days,
                                 std::span<const CalendarDay> special_days);
Instant deadline_of(LessonDebt debt, const Lesson& lesson, TimeOfDay day_ends, int grade,
                    const Policies& policies, std::span<const CalendarDay> special_days);

}  // namespace letopis
