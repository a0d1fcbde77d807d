#include "domain/journal/attempt.h"

#include "base/limits.h"
#include "base/written_text.h"

namespace letopis {
Result<AttestationHeld> attempt_of(const HoldAttestation& command) {
    LETOPIS_TRY(protocol_no,
                written_text(command.protocol_no, limits::order_code_points, "protocol_no"));
    LETOPIS_TRY(examiners,
                written_text(command.examiners, limits::reason_code_points, "examiners"));
    return AttestationHeld{.course_id = command.course_id,
                           .student_id = command.student_id,
                           .period_id = command.period_id,
                           .held_on = command.held_on,
                           .kind = command.kind,
                           .result = command.result,
                           .protocol_no = std::move(protocol_no),
                           .examiners = std::move(examiners),
                           .corrects = command.corrects};
}

Result<Done> check_held(const AttestationHeld& attempt, Date today) {
    if (today < attempt.held_on)
        return invalid("held_on", "Этот день ещё не наступил. Исправьте дату.");
    if (attempt.kind == AttestationKind::commission && attempt.protocol_no.empty())
        return invalid("protocol_no", "Укажите номер протокола комиссии.");
    return Done{};
}

bool is_same_attempt(const HeldAttestation& standing, const AttestationHeld& next) {
    return standing.held_on == next.held_on && standing.kind == next.kind &&
           standing.result == next.result && standing.protocol_no == next.protocol_no &&
           standing.examiners == next.examiners;
}

}  // namespace letopis
