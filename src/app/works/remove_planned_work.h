#pragma once
// remove_planned_work: a control work is taken out of the schedule, with a reason (ASM-12). Moving
// one is taking it out and planning it anew.

#include "domain/lessons/planned_works.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`; as the second lock (plan_works); `class_closed`,
/// `course_closed`; then as decide_remove_planned_work. One that was removed before is success
/// without an entry.
Command remove_planned_work(CommandId command_id, PersonId actor_id, EntryIndex planned_work,
                            std::string reason);

}  // namespace letopis
