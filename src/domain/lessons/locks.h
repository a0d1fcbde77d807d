#pragma once
// Locks (запреты правки): why nothing more may be written about a lesson, if so. Known before a
// teacher types, so that a cell can show it.

#include <optional>

#include "base/result.h"
#include "domain/lessons/lessons.h"

namespace letopis {

LETOPIS_ENUM(LessonLock, open, class_closed, aspect_closed, course_closed, period_closed, not_held,
             cancelled, edit_window_over,
             not_yours)  ///< Never of the lesson itself: a substitute sees another's lesson.

/// What has been closed around a lesson.
struct Closures {
    bool class_closed = false;
    bool lessons_closed = false;  ///< An aspect of the class (JRN-15): schedule, topics, homework …
    bool works_closed = false;    ///< … and works, marks, attendance, results.
    bool course_closed = false;
    bool period_closed = false;
};

/// The lock of a lesson's cells and works at a moment, in the order of refusals.def. A lesson
/// counts as held from its beginning (JRN-11); the edit window is counted in days from the lesson's
/// date (JRN-14): with 7 days a lesson of 2 September is open to the end of the 9th, and while it
/// is unlocked.
LessonLock lesson_lock(const Lesson& lesson, const Closures& closures, const Policies& policies,
                       Instant now);

/// The lock of what is written of the lesson itself: topic, homework, briefing. It is closed with
/// the lessons, before the works are.
LessonLock record_lock(const Lesson& lesson, const Closures& closures, const Policies& policies,
                       Instant now);

/// The refusal of a lock; nothing when it is open.
std::optional<RefusalCode> lock_refusal(LessonLock lock);

/// The refusal of what has been closed, the widest first; nothing when all is open.
std::optional<RefusalCode> closure_refusal(const Closures& closures);

/// The same for the schedule: lessons may be closed while marks are still given.
std::optional<RefusalCode> schedule_refusal(const Closures& closures);

}  // namespace letopis
