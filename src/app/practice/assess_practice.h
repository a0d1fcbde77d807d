#pragma once
// assess_practice: the attestation sheet (аттестационный лист) of a student's practice, and its
// correction with a reason (VOC-10, F-29).

#include "domain/journal/practice.h"
#include "ports/writer.h"

namespace letopis {

/// The lead of the college assesses whoever his assignment names, whether he teaches the course or
/// not. `base_version`: of the line that the asker saw. The decision refuses `not_found`; as the
/// second lock (assess_practice); as closure_refusal; as decide_assess_practice on the scale of the
/// course; `version_conflict` where another has written since, unless it reads so already.
Command assess_practice(CommandId command_id, PersonId actor_id, AssessPractice assess,
                        EntryIndex base_version);

}  // namespace letopis
