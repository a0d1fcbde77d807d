#include "app/people/office.h"

#include "ports/gathering/lesson_facts.h"

namespace letopis {

Result<Person> find_person(Reader& reader, PersonId id) {
    LETOPIS_TRY(person, reader.person(id));
    if (!person) return RefusalCode::not_found;
    return *std::move(person);
}

Result<Done> check_class_open(Reader& reader, const StudyGroup& group) {
    LETOPIS_TRY(closed_at, reader.class_closed_at(group.study_group_id));
    if (closed_at) return RefusalCode::class_closed;
    for (const StudyGroupId parent : group.parent_group_ids) {
        LETOPIS_TRY(parent_closed_at, reader.class_closed_at(parent));
        if (parent_closed_at) return RefusalCode::class_closed;
    }
    return Done{};
}

Result<Done> check_list_open(Reader& reader, const StudyGroup& group) {
    LETOPIS_TRY(is_closed, is_aspect_closed(reader, group, ClosureAspect::students));
    if (is_closed) return RefusalCode::aspect_closed;
    return Done{};
}

LessonScheduled rescheduled(const Lesson& lesson, EmployeeId teacher) {
    return {.lesson_id = lesson.lesson_id,
            .course_id = lesson.course_id,
            .lesson_on = lesson.lesson_on,
            .slot_no = lesson.slot_no,
            .starts_at = lesson.starts_at,
            .ends_at = lesson.ends_at,
            .teacher_id = teacher,
            .room_title = lesson.room_title};
}

}  // namespace letopis
