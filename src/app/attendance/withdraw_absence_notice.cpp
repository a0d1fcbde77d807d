#include "app/attendance/withdraw_absence_notice.h"

#include "ports/standing.h"

namespace letopis {

Command withdraw_absence_notice(CommandId command_id, PersonId actor_id, EntryIndex notice) {
    return {command_id, actor_id,
            [actor_id, notice](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(known, context.reader.absence_notice(notice));
                if (!known) return RefusalCode::not_found;
                LETOPIS_TRY(standing, read_standing(context.reader, actor_id, today));
                LETOPIS_TRY(target, student_target(context.reader, known->student_id, today));
                LETOPIS_TRY_DONE(check_access(standing, Action::give_notice, target));
                LETOPIS_TRY(fact, decide_withdraw_notice(*known, actor_id, today));
                if (!fact) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{*std::move(fact)};
            }};
}

}  // namespace letopis
