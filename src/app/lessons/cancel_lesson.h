#pragma once
// cancel_lesson: a lesson that will not be, or was not, held (CUR-02, E-11).

#include <string>

#include "base/describe.h"
#include "ports/writer.h"

namespace letopis {

struct CancelLesson {
    LessonId lesson_id;
    std::string reason;  ///< "карантин, приказ № 12"
    bool operator==(const CancelLesson&) const = default;
};
LETOPIS_DESCRIBE(CancelLesson, lesson_id, reason)

/// The decision refuses as the second lock (keep_timetable); `not_found`; `class_closed`,
/// `course_closed`, `period_closed`; `work_has_marks` when marks stand under the lesson;
/// `invalid_value` without a reason; `text_too_long`; as check_not_reserved. A lesson already
/// cancelled for the same reason is success without an entry.
Command cancel_lesson(CommandId command_id, PersonId actor_id, CancelLesson cancel);

}  // namespace letopis
