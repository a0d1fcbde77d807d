#pragma once
// move_lesson: the same lesson at another hour, on another day or in another room (CUR-02).

#include "domain/lessons/changes.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_timetable); `not_found`; then as decide_move. A
/// lesson that stands there already is success without an entry.
Command move_lesson(CommandId command_id, PersonId actor_id, MoveLesson move);

}  // namespace letopis
