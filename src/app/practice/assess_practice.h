#pragma once
// assess_practice: the attestation sheet (аттестационный лист) of a student's practice, and its
// correction with a reason (VOC-10, F-29).

#include "domain/journal/practice.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`; as the second lock (assess_practice); as closure_refusal; as
/// decide_assess_practice on the scale of the course.
Command assess_practice(CommandId command_id, PersonId actor_id, AssessPractice assess);

}  // namespace letopis
