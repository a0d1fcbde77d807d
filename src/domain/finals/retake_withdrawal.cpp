#include "domain/finals/retake_withdrawal.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {

Result<std::optional<RetakeWithdrawn>> decide_withdraw_retake(
    const RetakeDirection& direction, const std::optional<HeldAttestation>& attempt,
    const std::string& reason) {
    if (!direction.withdrawn_reason.empty()) return std::optional<RetakeWithdrawn>{};
    if (attempt)
        return Refusal{.code = RefusalCode::result_not_allowed,
                       .field = "direction",
                       .detail = "Направление № " + std::to_string(direction.number) +
                                 " использовано " + attempt->held_on.russian() +
                                 ": отозвать его нельзя."};
    LETOPIS_TRY(words, written_text(reason, limits::reason_code_points, "reason"));
    if (!has_words(words))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "reason",
                       .detail = "Напишите, почему направление отозвано."};
    return std::optional{RetakeWithdrawn{.direction = direction.direction,
                                         .course_id = direction.course_id,
                                         .student_id = direction.student_id,
                                         .period_id = direction.period_id,
                                         .reason = std::move(words)}};
}

}  // namespace letopis
