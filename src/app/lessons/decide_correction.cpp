#include "app/lessons/decide_correction.h"

#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decided(DecisionContext& context, PersonId actor_id,
                                       const DecideCorrection& decide) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::decide_corrections,
                                         moscow_date(context.now)));
    LETOPIS_TRY(place, find_lesson(reader, decide.lesson_id));
    LETOPIS_TRY_DONE(check_course_access(reader, actor_id, Action::decide_corrections, place.course,
                                         moscow_date(context.now)));
    LETOPIS_TRY(request, reader.correction_request(decide.request));
    if (!request || request->lesson_id != decide.lesson_id) return RefusalCode::not_found;
    LETOPIS_TRY(setting, lesson_setting(reader, place.lesson, place.course, context.now));
    LETOPIS_TRY(fact, decide_correction(place.lesson, *request, decide, actor_id, setting.closures,
                                        setting.policies, context.now));
    return std::vector<EntryBody>{std::move(fact)};
}

}  // namespace

Command decide_correction(CommandId command_id, PersonId actor_id, DecideCorrection decide) {
    return {command_id, actor_id, [actor_id, decide = std::move(decide)](DecisionContext& context) {
                return decided(context, actor_id, decide);
            }};
}

}  // namespace letopis
