#include "app/attendance/take_roll.h"

#include "ports/gathering/lesson_access.h"

namespace letopis {

Command take_roll(CommandId command_id, PersonId actor_id, LessonId lesson_id) {
    return {
        command_id, actor_id,
        [actor_id, lesson_id](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            LETOPIS_TRY(place, find_lesson(context.reader, lesson_id));
            LETOPIS_TRY_DONE(check_lesson_writing(context.reader, actor_id, place, context.now));
            LETOPIS_TRY(setting,
                        lesson_setting(context.reader, place.lesson, place.course, context.now));
            LETOPIS_TRY(fact, decide_take_roll(place.lesson, setting.lock));
            if (!fact) return std::vector<EntryBody>{};
            return std::vector<EntryBody>{*std::move(fact)};
        }};
}

}  // namespace letopis
