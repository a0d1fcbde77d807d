#pragma once
// give_bells, define_bells: schedules of bells of buildings and shifts, and the classes that hear
// them (CUR-06). Lessons that are still to be held get their hours in the same command.

#include "app/calendar/rehour.h"
#include "domain/access/access.h"
#include "ports/writer.h"

namespace letopis {

/// From a day on these classes hear these bells; an empty title: those of their programme.
struct GiveBells {
    std::string bells_title;
    Date from_on;
    std::vector<StudyGroupId> study_group_ids;
};

/// What would become of lessons.
struct BellsPreview {
    int lesson_count = 0;  ///< Whose hours change.
    std::vector<CalendarDayGroup> changes;
    std::vector<CalendarDayLesson> kept;    ///< At most limits::calendar_lessons_shown of each …
    std::vector<CalendarDayLesson> in_way;  ///< … not empty: it would be refused.
    int in_way_count = 0;
    bool changes_nothing = false;
    bool operator==(const BellsPreview&) const = default;
};
LETOPIS_DESCRIBE(BellsPreview, lesson_count, changes, kept, in_way, in_way_count, changes_nothing)

/// Writes nothing. Both refuse as the second lock (keep_calendar), then as their commands do but
/// for lessons in the way.
Result<BellsPreview> preview_give_bells(Reader& reader, const Standing& standing,
                                        const GiveBells& given, Instant now);
Result<BellsPreview> preview_define_bells(Reader& reader, const Standing& standing,
                                          const NamedBells& bells, Instant now);

/// The decision refuses as the second lock (keep_calendar); `invalid_value` at `study_group_ids`
/// for none or too many; `not_found` for a class that is not of that year; as decide_group_bells;
/// `class_closed` and `aspect_closed` with the class whose lessons are closed (JRN-15);
/// `teacher_busy` and `group_busy` with the first lesson in the way.
Command give_bells(CommandId command_id, PersonId actor_id, GiveBells given);

/// Without slots it is taken away: refused with `invalid_value` at `title` while a class hears it.
/// The decision refuses as the second lock (keep_calendar); as decide_named_bells; `teacher_busy`
/// and `group_busy` with the first lesson in the way. Lessons change from today on.
Command define_bells(CommandId command_id, PersonId actor_id, NamedBells bells);

}  // namespace letopis
