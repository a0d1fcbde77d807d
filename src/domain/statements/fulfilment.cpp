#include "domain/statements/fulfilment.h"

#include "domain/calendar/policy_list.h"
#include "domain/lessons/placing.h"

namespace letopis {
namespace {

bool stands_between(const Lesson& lesson, Date from, Date to) {
    return from <= lesson.lesson_on && lesson.lesson_on <= to;
}

void count_held(const Lesson& lesson, LessonCount& count) {
    if (lesson.topic.empty()) {
        ++count.unrecorded;
        return;
    }
    ++count.given;
    if (lesson.is_extra) ++count.extra;
    if (lesson.substitution) ++count.substituted;
}

}  // namespace

LessonCount count_lessons(std::span<const Lesson> lessons, Date from, Date to, Instant now) {
    LessonCount count;
    for (const Lesson& lesson : lessons) {
        if (!stands_between(lesson, from, to) || is_no_loss(lesson)) continue;
        const bool has_begun = lesson.begins() <= now;
        const bool is_cancelled = lesson.state == LessonState::cancelled;
        if (!lesson.is_extra) {
            ++count.planned;
            if (has_begun) ++count.due;
            if (is_cancelled) ++count.cancelled;
        }
        if (has_begun && !is_cancelled) count_held(lesson, count);
    }
    return count;
}

int lag_to_remark(std::span<const PolicyValue> policies, Date on) {
    return policy_number_on(policies, "control.lag_lessons", on).value_or(0);
}

std::vector<std::string> cancellation_reasons(std::span<const Lesson> lessons, Date from, Date to,
                                              Instant now) {
    std::vector<std::string> reasons;
    for (const Lesson& lesson : lessons)
        if (stands_between(lesson, from, to) && !lesson.is_extra &&
            lesson.state == LessonState::cancelled && lesson.begins() <= now && !is_no_loss(lesson))
            reasons.push_back(lesson.cancel_reason);
    return reasons;
}

}  // namespace letopis
