#pragma once
// defer_attestation, withdraw_deferral: a student gets his mark of a period later (ASM-08, e.4).

#include "domain/finals/deferrals.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course and for a period that is not of its
/// system; as the second lock (defer_attestation); what has been closed around the course;
/// `student_not_enrolled` for who was not on its list on a day of the period; `result_confirmed`
/// for who was attested in that period after a deferral; then as decide_defer_attestation. Where
/// one has expired it is a prolongation: the newest counts.
Command defer_attestation(CommandId command_id, PersonId actor_id, AttestationDeferred defer);

/// The decision refuses `not_found` for an unknown deferral; as the second lock
/// (defer_attestation); then as decide_withdraw_deferral. Those it prolonged are withdrawn with it.
/// Withdrawn before: success without an entry.
Command withdraw_deferral(CommandId command_id, PersonId actor_id, EntryIndex deferral,
                          std::string reason);

}  // namespace letopis
