#pragma once
// schedule_extra_lesson: a lesson beyond the timetable (CUR-02).

#include "domain/lessons/changes.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_timetable); `not_found` for an unknown course;
/// `invalid_value` at `lesson_id` for one that is known already; then as decide_extra; then
/// `invalid_value` at `teacher_id` for whoever teaches nothing that day.
Command schedule_extra_lesson(CommandId command_id, PersonId actor_id, ScheduleExtraLesson extra);

}  // namespace letopis
