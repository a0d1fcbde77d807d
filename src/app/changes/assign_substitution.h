#pragma once
// assign_substitution: another teacher holds a lesson (CUR-02, AP-09).

#include "domain/lessons/changes.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_timetable); `not_found`; as decide_substitution;
/// `invalid_value` at `substitute_id` for whoever teaches nothing that day: he would have no
/// teacher's page to write on. The same substitution again is success without an entry.
Command assign_substitution(CommandId command_id, PersonId actor_id, AssignSubstitution assign);

}  // namespace letopis
