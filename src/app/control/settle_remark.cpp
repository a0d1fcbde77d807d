#include "app/control/settle_remark.h"

#include "ports/standing.h"

namespace letopis {

Command settle_remark(CommandId command_id, PersonId actor_id, EntryIndex remark) {
    return {command_id, actor_id,
            [actor_id, remark](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::make_remarks,
                                                     moscow_date(context.now)));
                LETOPIS_TRY(known, context.reader.remark(remark));
                if (!known) return RefusalCode::not_found;
                LETOPIS_TRY(fact, decide_settle_remark(*known, actor_id));
                return std::vector<EntryBody>{std::move(fact)};
            }};
}

}  // namespace letopis
