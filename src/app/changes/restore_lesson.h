#pragma once
// restore_lesson: a cancelled lesson will be held after all (CUR-02).

#include <string>

#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_timetable); `not_found`; then as decide_restore.
/// A lesson that is not cancelled is success without an entry.
Command restore_lesson(CommandId command_id, PersonId actor_id, LessonId lesson_id,
                       std::string reason);

}  // namespace letopis
