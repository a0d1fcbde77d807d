#include "app/attestation/finals/correct_final_protocol.h"

#include "app/attestation/finals/graduates.h"
#include "app/attestation/finals/protocol_signature.h"
#include "app/attestation/finals/sign_final_protocol.h"
#include "domain/finals/protocol_correction.h"
#include "domain/finals/sittings.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<ProtocolFacts> gather(Reader& reader, const FinalAttestation& standing) {
    LETOPIS_TRY(admission, reader.graduate_admission(standing.study_group_id));
    LETOPIS_TRY(sittings, reader.final_attestations_of_group(standing.study_group_id));
    LETOPIS_TRY(signature, protocol_signature(reader, standing));
    return ProtocolFacts{.standing = standing,
                         .admission = std::move(admission),
                         .passed = passed_elsewhere(sittings, standing),
                         .signed_by = signature ? signature->person_id : PersonId{}};
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const CorrectFinalProtocol& correct) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(found,
                find_final_attestation(reader, correct.final_attestation, CancelledFinals::hidden));
    const StudyGroupId id = found.group.study_group_id;
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::keep_finals, found.group, today));
    LETOPIS_TRY_DONE(check_year_open(reader, id));
    LETOPIS_TRY(facts, gather(reader, found.attestation));
    auto fact = decide_correct_final_protocol(facts,
                                              {.final_attestation = correct.final_attestation,
                                               .study_group_id = id,
                                               .protocol_no = correct.protocol_no,
                                               .signed_on = correct.signed_on,
                                               .results = correct.results,
                                               .reason = correct.reason,
                                               .corrects = correct.corrects},
                                              actor_id, today);
    if (!fact) return naming_line(reader, fact.error(), correct.results);
    if (!*fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{**std::move(fact)};
}

}  // namespace

Command correct_final_protocol(CommandId command_id, PersonId actor_id,
                               CorrectFinalProtocol correct) {
    return {command_id, actor_id,
            [actor_id, correct = std::move(correct)](DecisionContext& context) {
                return decide(context, actor_id, correct);
            }};
}

}  // namespace letopis
