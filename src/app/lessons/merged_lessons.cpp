#include "app/lessons/merged_lessons.h"

#include "domain/lessons/merging.h"
#include "ports/gathering/lesson_access.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

Result<std::vector<Lesson>> merged_with(Reader& reader, const Lesson& lesson) {
    LETOPIS_TRY(lessons,
                reader.lessons_of_teacher(lesson.held_by(), lesson.lesson_on, lesson.lesson_on));
    std::erase_if(lessons, [&](const Lesson& other) { return !are_merged(lesson, other); });
    return std::move(lessons);
}

Result<Done> copy_to(DecisionContext& context, PersonId actor_id, const Lesson& recorded,
                     const Lesson& other, std::vector<EntryBody>& bodies) {
    LETOPIS_TRY(place, find_lesson(context.reader, other.lesson_id));
    LETOPIS_TRY_DONE(check_lesson_writing(context.reader, actor_id, place, context.now));
    LETOPIS_TRY(setting, lesson_setting(context.reader, place.lesson, place.course, context.now));
    LETOPIS_TRY(decided, decide_record_lesson(place.lesson, {}, record_like(recorded, place.lesson),
                                              setting.record_lock));
    if (decided.topic) bodies.emplace_back(*std::move(decided.topic));
    // Not measured (homework_length.h): it passed when it was written, perhaps before the rule.
    if (decided.homework) bodies.emplace_back(*std::move(decided.homework));
    return Done{};
}

}  // namespace

Result<MergedLessons> open_merged_lessons(Reader& reader, const Standing& standing,
                                          CourseId course_id) {
    LETOPIS_TRY(course, find_course(reader, course_id));
    LETOPIS_TRY(year, find_school_year(reader, course.course.school_year_id));
    LETOPIS_TRY(held,
                reader.lessons_of_teacher(standing.person_id, year.starts_on, last_day_of(year)));
    // Whom he gave a lesson to holds it, not he.
    std::erase_if(held, [&](const Lesson& one) { return one.held_by() != standing.person_id; });
    MergedLessons merged;
    for (const Lesson& one : held) {
        if (one.course_id != course_id) continue;
        for (const Lesson& other : held) {
            if (other.lesson_on != one.lesson_on || !are_merged(one, other)) continue;
            LETOPIS_TRY(title, find_course(reader, other.course_id));
            merged.lessons.push_back(
                {.lesson_id = one.lesson_id,
                 .other_lesson_id = other.lesson_id,
                 .other_title = title.study_group.title + ", " + title.subject.title,
                 .other_topic = other.topic,
                 .is_same = is_recorded_like(one, other)});
        }
    }
    return merged;
}

Command record_merged(CommandId command_id, PersonId actor_id, LessonId lesson_id) {
    return {
        command_id, actor_id,
        [actor_id, lesson_id](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            LETOPIS_TRY(place, find_lesson(context.reader, lesson_id));
            LETOPIS_TRY_DONE(check_lesson_writing(context.reader, actor_id, place, context.now));
            LETOPIS_TRY(others, merged_with(context.reader, place.lesson));
            if (others.empty()) return RefusalCode::not_found;
            std::vector<EntryBody> bodies;
            for (const Lesson& other : others)
                LETOPIS_TRY_DONE(copy_to(context, actor_id, place.lesson, other, bodies));
            return bodies;
        }};
}

}  // namespace letopis
