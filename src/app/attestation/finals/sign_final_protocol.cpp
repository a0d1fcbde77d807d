#include "app/attestation/finals/sign_final_protocol.h"

#include <string>

#include "app/attestation/finals/graduates.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// With the name of the student whose line it is.
Error naming(Reader& reader, Refusal refusal, const FinalProtocolSigned& command) {
    for (std::size_t i = 0; i < command.results.size(); ++i) {
        if (refusal.field != "results[" + std::to_string(i) + "]") continue;
        const auto student = reader.person(command.results[i].student_id);
        if (!student) return student.error();
        if (*student) refusal.detail = (*student)->last_first() + ".";
        break;
    }
    return refusal;
}

/// Who has a result by another signed protocol of that kind.
Result<std::vector<StudentId>> examined_students(Reader& reader, const FinalAttestation& standing) {
    LETOPIS_TRY(attestations, reader.final_attestations_of_group(standing.study_group_id));
    std::vector<StudentId> students;
    for (const FinalAttestation& one : attestations) {
        if (one.kind != standing.kind || one.final_attestation == standing.final_attestation)
            continue;
        for (const FinalResult& line : one.results)
            if (line.result) students.push_back(line.student_id);
    }
    return students;
}

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
    LETOPIS_TRY(examined, examined_students(reader, found.attestation));
    auto fact = decide_sign_final_protocol(found.attestation, admission, examined, command, today);
    if (!fact && (fact.error().is(RefusalCode::graduate_not_admitted) ||
                  fact.error().is(RefusalCode::final_protocol_signed)))
        return naming(reader, fact.error().refusal(), command);
    if (!fact) return fact.error();
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command sign_final_protocol(CommandId command_id, PersonId actor_id, SignFinalProtocol sign) {
    return {command_id, actor_id, [actor_id, sign = std::move(sign)](DecisionContext& context) {
                return decide(context, actor_id, sign);
            }};
}

}  // namespace letopis
