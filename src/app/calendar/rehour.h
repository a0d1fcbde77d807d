#pragma once
// rehour: lessons that are still to be held get the hours of other bells (CUR-06).

#include <string>
#include <vector>

#include "app/calendar/calendar_lessons.h"
#include "app/calendar/decide_day.h"

namespace letopis {

struct RehourDecision {
    std::vector<LessonMoved> moves;                   ///< The same day and place, another hour.
    std::vector<CalendarDayGroup> changes;            ///< How many of each group.
    std::vector<CalendarDayLesson> kept;              ///< No bell rings for them.
    std::vector<CalendarDayLesson> in_way;            ///< With one of them nothing is written.
    RefusalCode why_not = RefusalCode::teacher_busy;  ///< Of the first of them.
};

/// Lessons of these groups, of the subgroups that draw from them and hear their bells, from that
/// day on, that have not begun: those that stand in the timetable get the hours that `reading`'s
/// bells give them. Lessons moved by hand, extra ones, those between bells and those beside the
/// curriculum stay as they are; so
/// does what is closed. A teacher, or students, in two places are in the way.
Result<RehourDecision> decide_rehour(CalendarReading& reading, const SchoolYear& year,
                                     const std::vector<StudyGroup>& groups, Date from,
                                     const std::string& reason, Instant now);

}  // namespace letopis
