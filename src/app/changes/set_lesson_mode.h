#pragma once
// set_lesson_mode: how a lesson is held: in the classroom, at a distance, by oneself (ATT-08).

#include "domain/lessons/modes.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_timetable); `not_found`; then as decide_set_mode.
/// A lesson that is held so already is success without an entry.
Command set_lesson_mode(CommandId command_id, PersonId actor_id, SetLessonMode set);

}  // namespace letopis
