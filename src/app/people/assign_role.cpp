#include "app/people/assign_role.h"

#include <algorithm>

#include "app/people/office.h"
#include "base/limits.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_basis(const std::string& basis) {
    LETOPIS_TRY(words, written_text(basis, limits::reason_code_points, "basis"));
    if (words.empty()) return Refusal{.code = RefusalCode::order_required, .field = "basis"};
    return Done{};
}

}  // namespace

Command assign_role(CommandId command_id, PersonId actor_id, RoleAssignment assignment) {
    return {command_id, actor_id,
            [actor_id, assignment = std::move(assignment)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::appoint,
                                                     moscow_date(context.now)));
                LETOPIS_TRY_DONE(find_person(context.reader, assignment.person_id));
                LETOPIS_TRY_DONE(check_basis(assignment.basis));
                LETOPIS_TRY_DONE(check_typed_date(assignment.valid_from, "valid_from"));
                LETOPIS_TRY_DONE(check_typed_date(assignment.valid_to, "valid_to"));
                if (assignment.valid_to && *assignment.valid_to < assignment.valid_from)
                    return Refusal{.code = RefusalCode::dates_out_of_order, .field = "valid_to"};
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
                LETOPIS_TRY_DONE(check_basis(ending.basis));
                LETOPIS_TRY_DONE(check_typed_date(ending.valid_to, "valid_to"));
                if (ending.valid_to < ending.valid_from)
                    return Refusal{.code = RefusalCode::dates_out_of_order, .field = "valid_to"};
                if (found->valid_to == ending.valid_to) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{ending};
            }};
}

}  // namespace letopis
