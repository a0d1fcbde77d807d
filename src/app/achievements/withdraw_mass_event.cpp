#include "app/achievements/withdraw_mass_event.h"

#include "app/achievements/group_access.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide_withdraw_event(DecisionContext& context, PersonId actor_id,
                                                     EntryIndex mass_event,
                                                     const std::string& reason) {
    LETOPIS_TRY(known, context.reader.mass_event(mass_event));
    if (!known) return RefusalCode::not_found;
    LETOPIS_TRY_DONE(
        find_kept_group(context.reader, actor_id, known->study_group_id, moscow_date(context.now)));
    LETOPIS_TRY(fact, decide_withdraw_mass_event(*known, reason));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command withdraw_mass_event(CommandId command_id, PersonId actor_id, EntryIndex mass_event,
                            std::string reason) {
    return {command_id, actor_id,
            [actor_id, mass_event, reason = std::move(reason)](DecisionContext& context) {
                return decide_withdraw_event(context, actor_id, mass_event, reason);
            }};
}

}  // namespace letopis
