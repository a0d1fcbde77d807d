#include "app/attestation/direct_retake.h"

#include "app/attestation/deferral_facts.h"
#include "app/attestation/improvement_parties.h"
#include "app/attestation/retake_facts.h"
#include "app/attestation/sessions/session_access.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const RetakeDirected& direct) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(title, find_course(reader, direct.course_id));
    LETOPIS_TRY_DONE(check_session_access(reader, actor_id, Action::direct_retakes, title,
                                          direct.student_id, today));
    if (!direct.period_id.is_nil())
        LETOPIS_TRY_DONE(period_of_course(reader, title.course, direct.period_id));
    if (direct.kind == RetakeKind::improvement) {
        LETOPIS_TRY_DONE(check_improves(title.study_group.family, direct.period_id));
        LETOPIS_TRY_DONE(check_stranger(reader, actor_id, direct.student_id));
    }
    LETOPIS_TRY(facts,
                gather_retake_facts(reader, title, direct.student_id, direct.period_id, today));
    LETOPIS_TRY(fact, decide_direct_retake(facts, direct, today));
    return std::vector<EntryBody>{std::move(fact)};
}

}  // namespace

Command direct_retake(CommandId command_id, PersonId actor_id, RetakeDirected direct) {
    return {command_id, actor_id, [actor_id, direct = std::move(direct)](DecisionContext& context) {
                return decide(context, actor_id, direct);
            }};
}

}  // namespace letopis
