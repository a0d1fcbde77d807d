#pragma once
// withdraw_achievement: an achievement or an award is taken back, with a reason; that it was
// recorded stays in the ledger (LAW-01, ADE-07).

#include "domain/people/achievements.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`; as the second lock (keep_achievements of the group that
/// presented it); `class_closed`; then as decide_withdraw_achievement. One that was withdrawn
/// before is success without an entry.
Command withdraw_achievement(CommandId command_id, PersonId actor_id, EntryIndex achievement,
                             std::string reason);

}  // namespace letopis
