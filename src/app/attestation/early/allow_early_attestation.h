#pragma once
// allow_early_attestation: by an order a student gets his marks of a period before the others
// (досрочная аттестация, ASM-08); and its withdrawal.

#include "domain/finals/early_attestation.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_modes); `not_found` for a group that is no class
/// and for a period that is not of it; `class_closed`; then as decide_allow_early_attestation.
Command allow_early_attestation(CommandId command_id, PersonId actor_id,
                                EarlyAttestationAllowed allow);

/// The decision refuses `not_found`; as the second lock (keep_modes); `class_closed`; then as
/// decide_withdraw_early_attestation. Withdrawn before: success without an entry.
Command withdraw_early_attestation(CommandId command_id, PersonId actor_id,
                                   EntryIndex early_attestation, std::string reason);

}  // namespace letopis
