#include "app/lessons/request_correction.h"

#include "ports/gathering/lesson_access.h"
#include "ports/gathering/lesson_facts.h"

namespace letopis {

Command request_correction(CommandId command_id, PersonId actor_id, RequestCorrection request) {
    return {
        command_id, actor_id,
        [actor_id,
         request = std::move(request)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            LETOPIS_TRY(place, find_lesson(context.reader, request.lesson_id));
            LETOPIS_TRY_DONE(check_lesson_writing(context.reader, actor_id, place, context.now));
            LETOPIS_TRY(setting,
                        lesson_setting(context.reader, place.lesson, place.course, context.now));
            LETOPIS_TRY(fact,
                        decide_request_correction(place.lesson, setting.lock, request.reason));
            return std::vector<EntryBody>{std::move(fact)};
        }};
}

}  // namespace letopis
