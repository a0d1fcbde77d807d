#include "app/people/assign_role.h"

#include <algorithm>

#include "app/people/office.h"
#include "ports/standing.h"

namespace letopis {

Command assign_role(CommandId command_id, PersonId actor_id, RoleAssignment assignment) {
    return {command_id, actor_id,
            [actor_id, assignment = std::move(assignment)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::appoint,
                                                     moscow_date(context.now)));
                LETOPIS_TRY_DONE(find_person(context.reader, assignment.person_id));
                if (assignment.basis.empty()) return RefusalCode::order_required;
                if (assignment.valid_to && *assignment.valid_to < assignment.valid_from)
                    return RefusalCode::dates_out_of_order;
                LETOPIS_TRY(held, context.reader.roles_of(assignment.person_id));
                if (std::find(held.begin(), held.end(), assignment) != held.end())
                    return std::vector<EntryBody>{};
                return std::vector<EntryBody>{RoleAssigned{assignment}};
            }};
}

Command end_role(CommandId command_id, PersonId actor_id, RoleEnded ending) {
    return {command_id, actor_id,
            [actor_id, ending = std::move(ending)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::appoint,
                                                     moscow_date(context.now)));
                LETOPIS_TRY(held, context.reader.roles_of(ending.person_id));
                const auto found =
                    std::find_if(held.begin(), held.end(), [&](const RoleAssignment& one) {
                        return one.role == ending.role && one.valid_from == ending.valid_from;
                    });
                if (found == held.end()) return RefusalCode::not_found;
                if (ending.basis.empty()) return RefusalCode::order_required;
                if (ending.valid_to < ending.valid_from) return RefusalCode::dates_out_of_order;
                if (found->valid_to == ending.valid_to) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{ending};
            }};
}

}  // namespace letopis
