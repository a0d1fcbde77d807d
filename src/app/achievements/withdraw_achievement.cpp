#include "app/achievements/withdraw_achievement.h"

#include "app/achievements/group_access.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide_withdraw(DecisionContext& context, PersonId actor_id,
                                               EntryIndex achievement, const std::string& reason) {
    LETOPIS_TRY(known, context.reader.achievement(achievement));
    if (!known) return RefusalCode::not_found;
    LETOPIS_TRY_DONE(
        find_kept_group(context.reader, actor_id, known->study_group_id, moscow_date(context.now)));
    LETOPIS_TRY(fact, decide_withdraw_achievement(*known, reason));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command withdraw_achievement(CommandId command_id, PersonId actor_id, EntryIndex achievement,
                             std::string reason) {
    return {command_id, actor_id,
            [actor_id, achievement, reason = std::move(reason)](DecisionContext& context) {
                return decide_withdraw(context, actor_id, achievement, reason);
            }};
}

}  // namespace letopis
