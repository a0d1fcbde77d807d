#pragma once
// end_substitution: the teacher holds his lesson himself again (CUR-02).

#include <string>

#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_timetable); `not_found`; then as
/// decide_end_substitution. A lesson without a substitution is success without an entry.
Command end_substitution(CommandId command_id, PersonId actor_id, LessonId lesson_id,
                         std::string reason);

}  // namespace letopis
