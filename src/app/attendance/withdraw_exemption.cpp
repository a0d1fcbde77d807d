#include "app/attendance/withdraw_exemption.h"

#include "ports/gathering/calendar/day_closures.h"
#include "ports/standing.h"

namespace letopis {

Command withdraw_exemption(CommandId command_id, PersonId actor_id, EntryIndex exemption,
                           std::string reason) {
    return {command_id, actor_id,
            [actor_id, exemption, reason = std::move(reason)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(known, context.reader.exemption(exemption));
                if (!known) return RefusalCode::not_found;
                LETOPIS_TRY(standing, read_standing(context.reader, actor_id, today));
                LETOPIS_TRY(target, student_target(context.reader, known->student_id, today));
                LETOPIS_TRY_DONE(check_access(standing, Action::grant_exemptions, target));
                LETOPIS_TRY(fact, decide_withdraw_exemption(*known, reason));
                if (!fact) return std::vector<EntryBody>{};
                LETOPIS_TRY_DONE(check_days_open(context.reader, known->student_id, known->from_on,
                                                 known->to_on, ClosureAspect::works));
                return std::vector<EntryBody>{*std::move(fact)};
            }};
}

}  // namespace letopis
