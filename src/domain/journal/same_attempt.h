#pragma once
// Whether a corrected attempt of attestation says anything else than it did.

#include "domain/journal/attestation.h"

namespace letopis {

/// `standing`: as it was recorded, on the scale of its course.
inline bool is_same_attempt(const HeldAttestation& standing, const AttestationHeld& next) {
    return standing.held_on == next.held_on && standing.kind == next.kind &&
           standing.result == next.result && standing.protocol_no == next.protocol_no &&
           standing.examiners == next.examiners;
}

}  // namespace letopis
