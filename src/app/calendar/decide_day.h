#pragma once
// decide_day: what follows for lessons when the calendar says something new of a day.

#include <string>
#include <vector>

#include "app/calendar/calendar_lessons.h"
#include "base/random.h"
#include "domain/calendar/school_days.h"
#include "entry/entry.h"

namespace letopis {

/// How many lessons of a group come or go.
struct CalendarDayGroup {
    std::string title;
    int count = 0;
    bool operator==(const CalendarDayGroup&) const = default;
};
LETOPIS_DESCRIBE(CalendarDayGroup, title, count)

/// A lesson that stays as it is, or stands in the way.
struct CalendarDayLesson {
    std::string words;   ///< "5 «А», Алгебра, 3-й урок"
    std::string reason;  ///< Why, and what to do; in Russian.
    bool operator==(const CalendarDayLesson&) const = default;
};
LETOPIS_DESCRIBE(CalendarDayLesson, words, reason)

/// What would be written, and what is told of it beforehand.
struct DayDecision {
    std::vector<EntryBody> entries;                 ///< None: it stands so already.
    std::vector<CalendarDayGroup> comes;            ///< Lessons that will be held, by group.
    std::vector<CalendarDayGroup> goes;             ///< Lessons that will not.
    std::vector<CalendarDayLesson> kept;            ///< They stay as they are.
    std::vector<CalendarDayLesson> in_way;          ///< With one of them nothing is written.
    RefusalCode why_not = RefusalCode::group_busy;  ///< Of the first that is in the way.
};

/// A day off cancels the day's lessons; those that have marks, absences or, once begun, any record,
/// and those of what is closed, stay. A school day schedules the lessons of the other day's
/// timetable beside what stands there already; a clash and what is closed are in the way. A day
/// made usual again restores what it cancelled (what clashes by now stays cancelled), by the
/// version of the timetable that is in force on it: what a former version had goes, what the later
/// one has comes; and cancels what it brought; a record there is in the way. Refuses as
/// decide_calendar_day, and `not_found` in a school without years.
Result<DayDecision> decide_day(Reader& reader, const SetCalendarDay& command, Instant now,
                               RandomSource& random);

/// The school year in which the day lies; else the last one. Refuses `not_found` without years.
Result<SchoolYear> year_of_day(Reader& reader, Date on);

}  // namespace letopis
