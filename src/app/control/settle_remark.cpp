#include "app/control/settle_remark.h"

#include "ports/standing.h"

namespace letopis {

Command settle_remark(CommandId command_id, PersonId actor_id, EntryIndex remark) {
    return {command_id, actor_id,
            [actor_id, remark](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY(standing,
                            read_standing(context.reader, actor_id, moscow_date(context.now)));
                LETOPIS_TRY_DONE(check_access(standing, Action::make_remarks, Target{}));
                // Whether a remark was made good is for the school to say (b.2: INSPECTOR CR).
                if (standing.has(Role::inspector)) return RefusalCode::not_your_role;
                LETOPIS_TRY(known, context.reader.remark(remark));
                if (!known) return RefusalCode::not_found;
                LETOPIS_TRY(course, context.reader.course(known->course_id));
                if (!course) return RefusalCode::not_found;
                LETOPIS_TRY(target, course_target(context.reader, *course));
                LETOPIS_TRY_DONE(check_access(standing, Action::make_remarks, target));
                LETOPIS_TRY(fact, decide_settle_remark(*known, actor_id));
                return std::vector<EntryBody>{std::move(fact)};
            }};
}

}  // namespace letopis
