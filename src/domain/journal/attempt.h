#pragma once
// What attempts of attestation have in common, be it a debt's (ASM-11), a deferred one (e.4) or one
// for a better mark (VOC-05).

#include "base/result.h"
#include "domain/journal/attestation.h"

namespace letopis {

/// The entry that the command makes, its texts squeezed. Refuses `text_too_long`.
Result<AttestationHeld> attempt_of(const HoldAttestation& command);

/// Refuses `invalid_value` at `held_on` for a day to come, and at `protocol_no` for a commission
/// without a protocol.
Result<Done> check_held(const AttestationHeld& attempt, Date today);

/// Whether a corrected attempt says nothing else than it did. `standing`: as it was recorded, on
/// the scale of its course.
bool is_same_attempt(const HeldAttestation& standing, const AttestationHeld& next);

}  // namespace letopis
