#pragma once
// withdraw_retake: a direction that was not used is taken back; its number stays (VOC-06).

#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown direction; then as the second lock
/// (direct_retakes); then as decide_withdraw_retake. Withdrawn before: success without an entry.
Command withdraw_retake(CommandId command_id, PersonId actor_id, EntryIndex direction,
                        std::string reason);

}  // namespace letopis
