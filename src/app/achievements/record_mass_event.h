#pragma once
// record_mass_event: a mass event that a group held or went to (ADE-01, F-23 sheet 3).

#include "domain/people/achievements.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown group; as the second lock (keep_achievements);
/// `class_closed`; `invalid_value` at `held_on` for a day before the group's school year; then as
/// decide_record_mass_event. What stands already is success without an entry.
Command record_mass_event(CommandId command_id, PersonId actor_id, RecordMassEvent record);

}  // namespace letopis
