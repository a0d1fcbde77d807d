#include "app/attestation/finals/sign_final_protocol.h"

#include <string>

#include "app/attestation/finals/graduates.h"
#include "domain/finals/sittings.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const SignFinalProtocol& sign) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(found,
                find_final_attestation(reader, sign.final_attestation, CancelledFinals::hidden));
    const StudyGroupId id = found.group.study_group_id;
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::keep_finals, found.group, today));
    LETOPIS_TRY_DONE(check_year_open(reader, id));
    LETOPIS_TRY(admission, reader.graduate_admission(id));
    const FinalProtocolSigned command{.final_attestation = sign.final_attestation,
                                      .study_group_id = id,
                                      .protocol_no = sign.protocol_no,
                                      .signed_on = sign.signed_on,
                                      .results = sign.results};
    LETOPIS_TRY(sittings, reader.final_attestations_of_group(id));
    const auto passed = passed_elsewhere(sittings, found.attestation);
    auto fact = decide_sign_final_protocol(found.attestation, admission, passed, command, today);
    if (!fact) return naming_line(reader, fact.error(), sign.results);
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Error naming_line(Reader& reader, Error error, const std::vector<FinalResult>& results) {
    if (!error.is(RefusalCode::graduate_not_admitted) &&
        !error.is(RefusalCode::final_protocol_signed))
        return error;
    Refusal refusal = error.refusal();
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (refusal.field != "results[" + std::to_string(i) + "]") continue;
        const auto student = reader.person(results[i].student_id);
        if (!student) return student.error();
        if (*student) refusal.detail = (*student)->last_first() + ".";
        break;
    }
    return refusal;
}

Command sign_final_protocol(CommandId command_id, PersonId actor_id, SignFinalProtocol sign) {
    return {command_id, actor_id, [actor_id, sign = std::move(sign)](DecisionContext& context) {
                return decide(context, actor_id, sign);
            }};
}

}  // namespace letopis
