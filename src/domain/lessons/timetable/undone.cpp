#include "domain/lessons/timetable/undone.h"

#include <vector>

namespace letopis {

bool is_replaced(const Lesson& lesson) {
    return lesson.state == LessonState::cancelled &&
           lesson.cancel_reason == timetable_replaced_reason;
}

bool is_undone(const Lesson& lesson) {
    return is_replaced(lesson) || (lesson.state == LessonState::cancelled &&
                                   lesson.cancel_reason == timetable_undone_reason);
}

void drop_undone(std::vector<Lesson>& lessons) { std::erase_if(lessons, is_undone); }

bool is_taken_back(const TimetableSlotPlaced& fact) {
    return fact.valid_to && *fact.valid_to < fact.valid_from;
}

}  // namespace letopis
