#include "app/changes/set_lesson_mode.h"

#include "app/changes/change_facts.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {

Command set_lesson_mode(CommandId command_id, PersonId actor_id, SetLessonMode set) {
    return {command_id, actor_id,
            [actor_id,
             set = std::move(set)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_timetable,
                                                     moscow_date(context.now)));
                LETOPIS_TRY(place, find_lesson(reader, set.lesson_id));
                LETOPIS_TRY(closures, closures_on(reader, place.course, place.lesson.lesson_on));
                LETOPIS_TRY(fact, decide_set_mode(place.lesson, closures, set));
                if (!fact) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{*std::move(fact)};
            }};
}

}  // namespace letopis
