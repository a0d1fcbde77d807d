#include "app/visits/end_visit.h"

#include "ports/standing.h"

namespace letopis {

Command end_visit(CommandId command_id, PersonId actor_id, EntryIndex visit, std::string reason) {
    return {command_id, actor_id,
            [actor_id, visit, reason = std::move(reason)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY_DONE(
                    check_school_access(context.reader, actor_id, Action::keep_visits, today));
                LETOPIS_TRY(standing, context.reader.visit(visit));
                if (!standing) return RefusalCode::not_found;
                LETOPIS_TRY(fact, decide_end_visit(*standing, reason, today));
                if (!fact) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{*std::move(fact)};
            }};
}

}  // namespace letopis
