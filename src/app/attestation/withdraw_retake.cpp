#include "app/attestation/withdraw_retake.h"

#include "app/attestation/owed_results.h"
#include "app/attestation/sessions/session_access.h"
#include "domain/finals/improvement.h"
#include "domain/finals/retake_withdrawal.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      EntryIndex direction, const std::string& reason) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(given, reader.retake_direction(direction));
    if (!given) return RefusalCode::not_found;
    LETOPIS_TRY(title, find_course(reader, given->course_id));
    LETOPIS_TRY_DONE(check_session_access(reader, actor_id, Action::direct_retakes, title,
                                          given->student_id, today));
    LETOPIS_TRY(debt, gather_debt(reader, title, given->student_id, given->period_id, today));
    LETOPIS_TRY(fact, decide_withdraw_retake(*given, attempt_by(*given, debt.held), reason));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command withdraw_retake(CommandId command_id, PersonId actor_id, EntryIndex direction,
                        std::string reason) {
    return {command_id, actor_id,
            [actor_id, direction, reason = std::move(reason)](DecisionContext& context) {
                return decide(context, actor_id, direction, reason);
            }};
}

}  // namespace letopis
