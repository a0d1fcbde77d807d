#pragma once
// keep_lesson_plan: a teacher keeps the plan of his course, whole (JRN-21, JRN-06, CUR-01).

#include "domain/lessons/lesson_plan.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course; as the second lock (write_journal);
/// `class_closed` and `course_closed`; as decide_keep_lesson_plan; and `invalid_value` at "items"
/// when the plan is longer than an entry may be. The plan that stands already, with the same
/// reason, is success without an entry.
Command keep_lesson_plan(CommandId command_id, PersonId actor_id, KeepLessonPlan keep);

}  // namespace letopis
