#include "app/attestation/finals/cancel_final_attestation.h"

#include "app/attestation/finals/graduates.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      EntryIndex final_attestation, const std::string& reason) {
    Reader& reader = context.reader;
    LETOPIS_TRY(found, find_final_attestation(reader, final_attestation, CancelledFinals::found));
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::keep_finals, found.group,
                                        moscow_date(context.now)));
    LETOPIS_TRY_DONE(check_year_open(reader, found.group.study_group_id));
    LETOPIS_TRY(fact, decide_cancel_final_attestation(found.attestation, reason));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command cancel_final_attestation(CommandId command_id, PersonId actor_id,
                                 EntryIndex final_attestation, std::string reason) {
    return {command_id, actor_id,
            [actor_id, final_attestation, reason = std::move(reason)](DecisionContext& context) {
                return decide(context, actor_id, final_attestation, reason);
            }};
}

}  // namespace letopis
