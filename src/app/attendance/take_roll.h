#pragma once
// take_roll: the teacher of the lesson has looked who is there, and says so (ATT-05). It is a fact
// also when nobody was away.

#include "domain/attendance/excuses.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`; as check_lesson_writing whoever neither teaches the course nor
/// holds this lesson as a substitute; then as decide_take_roll.
Command take_roll(CommandId command_id, PersonId actor_id, LessonId lesson_id);

}  // namespace letopis
