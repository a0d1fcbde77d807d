#pragma once
// plan_final_attestation: an exam or a defence of final attestation with its day and commission
// (ГЭК, VOC-11). Until when: admit_graduates.h.

#include "domain/finals/final_attestation.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`, also for a group that is not vocational; as the second lock
/// (keep_finals); `class_closed`; `invalid_value` at `held_on` for a day outside final_days_of;
/// then as decide_plan_final_attestation. One that is planned so already (kind, day, chair, place)
/// is success without an entry.
Command plan_final_attestation(CommandId command_id, PersonId actor_id,
                               FinalAttestationPlanned plan);

}  // namespace letopis
