#pragma once
// Withdrawal of a direction (отзыв направления на пересдачу, VOC-06): one that nobody came by is
// taken back; its number stays in the register.

#include <optional>
#include <string>

#include "domain/finals/retakes.h"

namespace letopis {

/// `attempt`: made by the direction (attempt_by). Nothing when it was withdrawn before. Refuses
/// `result_not_allowed` at `direction` for one that was used; `text_too_long`; `invalid_value` at
/// `reason` without one.
Result<std::optional<RetakeWithdrawn>> decide_withdraw_retake(
    const RetakeDirection& direction, const std::optional<HeldAttestation>& attempt,
    const std::string& reason);

}  // namespace letopis
