#include "app/changes/restore_lesson.h"

#include "app/changes/change_facts.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {

Command restore_lesson(CommandId command_id, PersonId actor_id, LessonId lesson_id,
                       std::string reason) {
    return {command_id, actor_id,
            [actor_id, lesson_id, reason = std::move(reason)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(
                    context.reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
                LETOPIS_TRY(place, find_lesson(context.reader, lesson_id));
                LETOPIS_TRY(where, gather_placement(context.reader, place.course, place.lesson));
                LETOPIS_TRY(fact, decide_restore(place.lesson, where, reason));
                if (!fact) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{*std::move(fact)};
            }};
}

}  // namespace letopis
