#pragma once
// withdraw_mass_event: a mass event is taken off the sheet, with a reason; that it was recorded
// stays in the ledger (ADE-01).

#include "domain/people/achievements.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`; as the second lock (keep_achievements); `class_closed`; then
/// as decide_withdraw_mass_event. One that was withdrawn before is success without an entry.
Command withdraw_mass_event(CommandId command_id, PersonId actor_id, EntryIndex mass_event,
                            std::string reason);

}  // namespace letopis
