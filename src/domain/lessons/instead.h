#pragma once
// Another subject in a lesson's hour (замена предмета, CUR-02): told by what stands there.

#include "domain/lessons/lessons.h"

namespace letopis {

/// Whether one lesson is held in the hour of the other, which was given up for it by the same
/// decision. Both are of one group: the caller has seen to that.
inline bool is_held_instead(const Lesson& held, const Lesson& given_up) {
    return held.is_extra && held.state != LessonState::cancelled && !given_up.is_extra &&
           given_up.state == LessonState::cancelled && held.lesson_on == given_up.lesson_on &&
           held.slot_no == given_up.slot_no && held.change_reason == given_up.cancel_reason;
}

}  // namespace letopis
