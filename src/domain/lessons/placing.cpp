#include "domain/lessons/placing.h"

#include "domain/calendar/school_days.h"

namespace letopis {

std::optional<RefusalCode> clash_of(const GroupLesson& one, const GroupLesson& other) {
    const LessonPlacement place{.study_group = one.study_group, .day = {other}};
    return place_refusal(one.lesson, place);
}

bool is_no_loss(const Lesson& lesson) {
    return lesson.state == LessonState::cancelled && is_no_loss(lesson.cancel_reason);
}

}  // namespace letopis
