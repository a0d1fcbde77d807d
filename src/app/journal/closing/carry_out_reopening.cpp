#include "app/journal/closing/carry_out_reopening.h"

#include "app/journal/closing/closing_facts.h"
#include "ports/standing.h"

namespace letopis {

Command carry_out_reopening(CommandId command_id, PersonId actor_id, EntryIndex reopening) {
    return {command_id, actor_id, [=](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                LETOPIS_TRY(ordered, reader.reopening(reopening));
                if (!ordered) return RefusalCode::not_found;
                LETOPIS_TRY(group, find_closable_group(reader, ordered->study_group_id));
                LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::reopen_class, group,
                                                    moscow_date(context.now)));
                LETOPIS_TRY(fact, decide_carry_out_reopening(*ordered, actor_id));
                if (!fact) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{*std::move(fact)};
            }};
}

}  // namespace letopis
