#pragma once
// set_regime: how an after-school group spends its day (F-25).

#include "domain/classes/after_school.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for a group that is no after-school group; as the second lock
/// (keep_regime); `class_closed`, `aspect_closed`; then as decide_set_regime. The same regime is
/// success without an entry.
Command set_regime(CommandId command_id, PersonId actor_id, AfterSchoolRegimeSet regime);

}  // namespace letopis
