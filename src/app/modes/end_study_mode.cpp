#include "app/modes/end_study_mode.h"

#include <algorithm>

#include "ports/gathering/calendar/day_closures.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const EndStudyMode& end) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_modes, moscow_date(context.now)));
    LETOPIS_TRY(known, reader.study_mode(end.study_mode));
    if (!known) return RefusalCode::not_found;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(standing, read_standing(reader, actor_id, today));
    LETOPIS_TRY(target, student_target(reader, known->student_id, today));
    // Of who has left no class speaks: the order about him is the whole school's.
    if (!target.student_group_ids.empty())
        LETOPIS_TRY_DONE(check_access(standing, Action::keep_modes, target));
    const Date first_freed = std::max(end.to_on.plus_days(1), known->from_on);
    LETOPIS_TRY_DONE(check_days_open(reader, known->student_id, first_freed, known->to_on,
                                     ClosureAspect::students));
    LETOPIS_TRY(fact, decide_end_study_mode(*known, end));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command end_study_mode(CommandId command_id, PersonId actor_id, EndStudyMode end) {
    return {command_id, actor_id, [actor_id, end = std::move(end)](DecisionContext& context) {
                return decide(context, actor_id, end);
            }};
}

}  // namespace letopis
