#include "domain/finals/protocol_correction.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

bool stands_in(const FinalAttestation& standing, StudentId student_id) {
    return std::any_of(standing.results.begin(), standing.results.end(),
                       [&](const FinalResult& line) { return line.student_id == student_id; });
}

std::vector<FinalResult> in_order(std::vector<FinalResult> lines) {
    std::sort(lines.begin(), lines.end(), [](const FinalResult& one, const FinalResult& other) {
        return one.student_id < other.student_id;
    });
    return lines;
}

Result<Done> check_may_correct(const ProtocolFacts& facts, EntryIndex corrects, PersonId actor) {
    if (!facts.standing.signed_on)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "final_attestation",
                       .detail = "Протокол ещё не подписан: исправлять нечего."};
    if (facts.standing.version != corrects)
        return Refusal{.code = RefusalCode::version_conflict,
                       .field = "corrects",
                       .detail =
                           "Этот протокол только что исправил другой человек. Откройте "
                           "страницу заново."};
    if (facts.signed_by == actor)
        return Refusal{.code = RefusalCode::second_person_required,
                       .field = {},
                       .detail =
                           "Этот протокол записали вы: исправляет его другой человек. "
                           "Попросите директора или другого заместителя."};
    return Done{};
}

}  // namespace

bool reads_as_signed(const FinalAttestation& standing, const FinalProtocolCorrected& command) {
    return standing.protocol_no == command.protocol_no && standing.signed_on == command.signed_on &&
           in_order(standing.results) == in_order(command.results);
}

Result<std::optional<FinalProtocolCorrected>> decide_correct_final_protocol(
    const ProtocolFacts& facts, const FinalProtocolCorrected& command, PersonId actor, Date today) {
    if (facts.standing.signed_on && reads_as_signed(facts.standing, command))
        return std::optional<FinalProtocolCorrected>{};
    LETOPIS_TRY_DONE(check_may_correct(facts, command.corrects, actor));
    FinalAttestation unsigned_one = facts.standing;
    unsigned_one.signed_on.reset();
    std::vector<StudentId> elsewhere = facts.passed;
    std::erase_if(elsewhere, [&](StudentId one) { return stands_in(facts.standing, one); });
    LETOPIS_TRY(next,
                decide_sign_final_protocol(unsigned_one, facts.admission, elsewhere,
                                           {.final_attestation = facts.standing.final_attestation,
                                            .study_group_id = facts.standing.study_group_id,
                                            .protocol_no = command.protocol_no,
                                            .signed_on = command.signed_on,
                                            .results = command.results},
                                           today));
    LETOPIS_TRY(reason, written_text(command.reason, limits::reason_code_points, "reason"));
    if (!has_words(reason))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "reason",
                       .detail = "Напишите, почему протокол исправлен."};
    FinalProtocolCorrected corrected{.final_attestation = next.final_attestation,
                                     .study_group_id = next.study_group_id,
                                     .protocol_no = std::move(next.protocol_no),
                                     .signed_on = next.signed_on,
                                     .results = std::move(next.results),
                                     .reason = std::move(reason),
                                     .corrects = facts.standing.version};
    if (reads_as_signed(facts.standing, corrected)) return std::optional<FinalProtocolCorrected>{};
    return std::optional{std::move(corrected)};
}

}  // namespace letopis
