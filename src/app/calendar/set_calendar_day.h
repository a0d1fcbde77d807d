#pragma once
// set_calendar_day: a day off, a moved day of school, or a usual day again, with what follows of it
// for lessons (CUR-06, ATT-08). One command: all of it or nothing.

#include "app/calendar/decide_day.h"
#include "domain/access/access.h"
#include "ports/writer.h"

namespace letopis {

/// What set_calendar_day would do now.
struct CalendarDayPreview {
    Date day_on;
    DayKind kind = DayKind::usual;
    bool changes_nothing = false;  ///< It stands so already.
    int come_count = 0;            ///< Lessons that will be held.
    int go_count = 0;              ///< Lessons that will not.
    std::vector<CalendarDayGroup> comes;
    std::vector<CalendarDayGroup> goes;
    /// At most limits::calendar_lessons_shown of each; the rest is counted.
    std::vector<CalendarDayLesson> kept;
    int kept_count = 0;
    std::vector<CalendarDayLesson> in_way;  ///< Not empty: it would be refused.
    int in_way_count = 0;
    std::vector<std::string> notes;  ///< Russian: what else is worth knowing.
    bool operator==(const CalendarDayPreview&) const = default;
};
LETOPIS_DESCRIBE(CalendarDayPreview, day_on, kind, changes_nothing, come_count, go_count, comes,
                 goes, kept, kept_count, in_way, in_way_count, notes)

/// Writes nothing. Refuses as the second lock (keep_calendar), then as decide_day; a reason may
/// still be missing.
Result<CalendarDayPreview> preview_calendar_day(Reader& reader, const Standing& standing,
                                                SetCalendarDay command, Instant now,
                                                RandomSource& random);

/// The decision refuses as the second lock (keep_calendar); as decide_day; with the first lesson
/// that is in the way: `teacher_busy`, `group_busy`, `lesson_has_record`, `work_has_marks`, or what
/// is closed. What stands already is success without an entry.
Command set_calendar_day(CommandId command_id, PersonId actor_id, SetCalendarDay command,
                         RandomSource& random);

}  // namespace letopis
