#pragma once
// plan_attestation: which form of interim attestation a course of a vocational group has in a
// period (VOC-04).

#include "domain/journal/attestation.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course or a period that is not of its system;
/// as the second lock (plan_attestation); `invalid_value` at `course_id` for a group that is not
/// vocational; as decide_plan_attestation. The same form again is success without an entry. More
/// exams or credits than the limits are recorded: the view warns of them.
Command plan_attestation(CommandId command_id, PersonId actor_id, PlanAttestation plan);

}  // namespace letopis
