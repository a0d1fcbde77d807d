#pragma once
// close_aspect: one part of a class's year is complete; nobody writes it any more (JRN-15).

#include "domain/journal/aspects.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown group and for a subgroup; then as the second
/// lock (close_class); then as decide_close_complete_aspect.
Command close_aspect(CommandId command_id, PersonId actor_id, StudyGroupId study_group_id,
                     ClosureAspect aspect);

}  // namespace letopis
