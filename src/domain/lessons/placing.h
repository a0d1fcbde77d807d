#pragma once
// Placing (расстановка): whether lessons may stand where the calendar, the timetable and the bells
// put them (CUR-06).

#include <optional>
#include <span>
#include <vector>

#include "domain/lessons/changes.h"
#include "domain/lessons/lesson_dates.h"

namespace letopis {

/// Why a lesson may not stand in its place: `teacher_busy`, `group_busy`; nothing where it may.
std::optional<RefusalCode> place_refusal(const Lesson& lesson, const LessonPlacement& place);

/// The same of two lessons of one day that do not know of each other yet.
std::optional<RefusalCode> clash_of(const GroupLesson& one, const GroupLesson& other);

/// Whether a cancelled lesson is nobody's loss (school_days.h): it counts neither as planned nor as
/// missed.
bool is_no_loss(const Lesson& lesson);

/// Whose timetable a date has: its own weekday and week, or those of another day. Nothing on days
/// off.
std::optional<Date> timetable_day(std::span<const CalendarDay> days, Date on);

/// А or В: the week of the year's first day is А.
WeekParity week_parity(Date year_starts_on, Date on);

/// Whether the place of the timetable is one of that day's weekday and week.
bool stands_on(const TimetableSlot& slot, Date year_starts_on, Date on);

/// Whether a moved day brought the lesson, or had: it stands there only because that day has, or
/// had, another day's timetable. Of `places` of its course, in force
/// then, one has it by that day, and none by the
/// day's own weekday and week. A lesson that was moved is where it was at first. An extra one was
/// brought by nobody.
bool was_brought(const Lesson& lesson, std::span<const CalendarDay> days,
                 std::span<const TimetableSlotPlaced> places, Date year_starts_on);

}  // namespace letopis
