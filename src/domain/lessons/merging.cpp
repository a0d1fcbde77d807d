#include "domain/lessons/merging.h"

#include "domain/lessons/changes.h"

namespace letopis {
namespace {

bool is_merge(const Lesson& lesson) {
    return lesson.substitution && lesson.substitution->kind == SubstitutionKind::merge;
}

bool is_held(const Lesson& lesson) {
    return lesson.state != LessonState::cancelled && !lesson.held_by().is_nil();
}

bool says_homework(const Lesson& lesson) {
    return lesson.homework_none || !lesson.homework.empty();
}

}  // namespace

bool are_merged(const Lesson& one, const Lesson& other) {
    return one.lesson_id != other.lesson_id && is_held(one) && is_held(other) &&
           one.held_by() == other.held_by() && (is_merge(one) || is_merge(other)) &&
           overlap(one, other);
}

RecordLesson record_like(const Lesson& recorded, const Lesson& other) {
    RecordLesson record{
        .lesson_id = other.lesson_id, .base_version = other.version, .topic = recorded.topic};
    if (recorded.homework_none)
        record.homework_none = true;
    else if (!recorded.homework.empty())
        record.homework = recorded.homework;
    return record;
}

bool is_recorded_like(const Lesson& recorded, const Lesson& other) {
    return recorded.topic == other.topic &&
           (!says_homework(recorded) ||
            (recorded.homework == other.homework && recorded.homework_none == other.homework_none));
}

}  // namespace letopis
