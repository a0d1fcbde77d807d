#pragma once
// decide_correction: a second person opens a lesson for a while, or says why not (JRN-14).

#include "domain/lessons/corrections.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (decide_corrections); `not_found` for an unknown lesson
/// and for a request that is not about it; then as decide_correction of the domain.
Command decide_correction(CommandId command_id, PersonId actor_id, DecideCorrection decide);

}  // namespace letopis
