#pragma once
// record_lesson: topic, homework and works of a lesson (JRN-05, JRN-06).

#include "domain/journal/page.h"
#include "domain/lessons/lesson_record.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown lesson; then as the second lock
/// (check_lesson_writing, on the day of recording); then as decide_record_lesson; then as
/// check_homework_length, where homework changes.
Command record_lesson(CommandId command_id, PersonId actor_id, RecordLesson record);

/// The lesson as its page shows it now. Refuses `not_found`, then as the second lock
/// (check_lesson_reading).
Result<PageLesson> read_lesson(Reader& reader, PersonId asker_id, LessonId lesson_id, Instant now);

}  // namespace letopis
