#pragma once
// replace_subject: another subject in place of a lesson (замена предмета, CUR-02): the lesson is
// cancelled and a lesson of the other course is held in its hour, by one decision.

#include "domain/lessons/changes.h"
#include "ports/writer.h"

namespace letopis {

struct ReplaceSubject {
    LessonId lesson_id;      ///< That is not held.
    LessonId new_lesson_id;  ///< Given by whoever asks, new.
    CourseId course_id;      ///< What is taught instead, to the same group.
    EmployeeId teacher_id;   ///< Who teaches it.
    std::string reason;
};

/// The decision refuses as the second lock (keep_timetable); `not_found` for an unknown lesson or
/// course; `lesson_cancelled` for one that is not held already; `invalid_value` at `course_id` for
/// the lesson's own course and for one of another group; then as cancel_lesson and as
/// schedule_extra_lesson.
Command replace_subject(CommandId command_id, PersonId actor_id, ReplaceSubject replace);

}  // namespace letopis
