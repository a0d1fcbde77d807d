#pragma once
// close_class: the accounting of a class's year is complete. The summary sheet and the package
// follow without anyone asking (ORD-1.4.2-3b).

#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown group and for a subgroup, which has no year of
/// its own; then as the second lock (close_class); then as decide_close_class. States the aspects
/// that are open still before it (JRN-15).
Command close_class(CommandId command_id, PersonId actor_id, StudyGroupId study_group_id);

}  // namespace letopis
