#include "domain/lessons/locks.h"

namespace letopis {

LessonLock lesson_lock(const Lesson& lesson, const Closures& closures, const Policies& policies,
                       Instant now) {
    if (closures.class_closed) return LessonLock::class_closed;
    if (closures.works_closed) return LessonLock::aspect_closed;
    if (closures.course_closed) return LessonLock::course_closed;
    if (closures.period_closed) return LessonLock::period_closed;
    if (now < lesson.begins()) return LessonLock::not_held;
    if (lesson.state == LessonState::cancelled) return LessonLock::cancelled;
    const bool unlocked = lesson.unlocked_until && now < *lesson.unlocked_until;
    if (!unlocked && lesson.lesson_on.plus_days(policies.edit_days) < moscow_date(now))
        return LessonLock::edit_window_over;
    return LessonLock::open;
}

LessonLock record_lock(const Lesson& lesson, const Closures& closures, const Policies& policies,
                       Instant now) {
    Closures around = closures;
    around.works_closed = closures.works_closed || closures.lessons_closed;
    return lesson_lock(lesson, around, policies, now);
}

std::optional<RefusalCode> lock_refusal(LessonLock lock) {
    switch (lock) {
        case LessonLock::open:
            return std::nullopt;
        case LessonLock::class_closed:
            return RefusalCode::class_closed;
        case LessonLock::aspect_closed:
            return RefusalCode::aspect_closed;
        case LessonLock::course_closed:
            return RefusalCode::course_closed;
        case LessonLock::period_closed:
            return RefusalCode::period_closed;
        case LessonLock::not_held:
            return RefusalCode::lesson_not_held;
        case LessonLock::cancelled:
            return RefusalCode::lesson_cancelled;
        case LessonLock::edit_window_over:
            return RefusalCode::edit_window_over;
        case LessonLock::not_yours:
            return RefusalCode::not_your_course;
    }
    return std::nullopt;
}

std::optional<RefusalCode> closure_refusal(const Closures& closures) {
    if (closures.class_closed) return RefusalCode::class_closed;
    if (closures.works_closed) return RefusalCode::aspect_closed;
    if (closures.course_closed) return RefusalCode::course_closed;
    if (closures.period_closed) return RefusalCode::period_closed;
    return std::nullopt;
}

std::optional<RefusalCode> schedule_refusal(const Closures& closures) {
    Closures around = closures;
    around.works_closed = closures.works_closed || closures.lessons_closed;
    return closure_refusal(around);
}

}  // namespace letopis
