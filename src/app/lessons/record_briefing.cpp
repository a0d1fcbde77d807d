#include "app/lessons/record_briefing.h"

#include "ports/gathering/lesson_access.h"
#include "ports/gathering/lesson_facts.h"

namespace letopis {

Command record_briefing(CommandId command_id, PersonId actor_id, RecordBriefing record) {
    return {
        command_id, actor_id,
        [actor_id,
         record = std::move(record)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            Reader& reader = context.reader;
            LETOPIS_TRY(place, find_lesson(reader, record.lesson_id));
            LETOPIS_TRY_DONE(check_lesson_writing(reader, actor_id, place, context.now));
            LETOPIS_TRY(setting, lesson_setting(reader, place.lesson, place.course, context.now));
            LETOPIS_TRY(fact, decide_record_briefing(place.lesson, record, setting.record_lock));
            if (!fact) return std::vector<EntryBody>{};
            return std::vector<EntryBody>{*std::move(fact)};
        }};
}

}  // namespace letopis
