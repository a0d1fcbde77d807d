#pragma once
// plan_work: a control work is put into the schedule of assessment procedures (ASM-12).

#include "domain/lessons/planned_works.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course; as the second lock (plan_works);
/// `class_closed`, `course_closed`; then as decide_plan_work.
Command plan_work(CommandId command_id, PersonId actor_id, PlanWork plan);

}  // namespace letopis
