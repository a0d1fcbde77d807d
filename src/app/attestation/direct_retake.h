#pragma once
// direct_retake: a numbered direction to be attested once more (VOC-06).

#include "domain/finals/retakes.h"
#include "ports/writer.h"

namespace letopis {

/// `direct.number` and `direct.given_on` are not looked at: the next number of today's school year
/// and today are taken. The decision refuses `not_found` for an unknown course and for a period
/// that is not of its system; as the second lock (direct_retakes); for an improvement as
/// check_improves and check_stranger; then as decide_direct_retake.
Command direct_retake(CommandId command_id, PersonId actor_id, RetakeDirected direct);

}  // namespace letopis
