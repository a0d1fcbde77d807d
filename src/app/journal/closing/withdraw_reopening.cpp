#include "app/journal/closing/withdraw_reopening.h"

#include "app/journal/closing/closing_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      EntryIndex reopening, const std::string& reason) {
    Reader& reader = context.reader;
    LETOPIS_TRY(ordered, reader.reopening(reopening));
    if (!ordered) return RefusalCode::not_found;
    LETOPIS_TRY(group, find_closable_group(reader, ordered->study_group_id));
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::order_reopening, group,
                                        moscow_date(context.now)));
    LETOPIS_TRY(fact, decide_withdraw_reopening(*ordered, reason));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command withdraw_reopening(CommandId command_id, PersonId actor_id, EntryIndex reopening,
                           std::string reason) {
    return {command_id, actor_id,
            [actor_id, reopening, reason = std::move(reason)](DecisionContext& context) {
                return decide(context, actor_id, reopening, reason);
            }};
}

}  // namespace letopis
