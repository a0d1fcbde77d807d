#pragma once
// assess_behaviour: a mark for behaviour is given, changed or taken back (ASM-13).

#include "domain/journal/behaviour.h"
#include "ports/writer.h"

namespace letopis {

/// `assess.corrects`: the version that the class teacher saw. The decision refuses as
/// find_behaviour_class; as the second lock (assess_behaviour); `not_found` for a period that is
/// not of the class; `class_closed` and `aspect_closed` (works) once they are;
/// `student_not_enrolled` for who was not on the list on any of the days; `invalid_value` at
/// `period_id` before the period begins; then as decide_assess_behaviour.
Command assess_behaviour(CommandId command_id, PersonId actor_id, BehaviourAssessed assess);

}  // namespace letopis
