#include "app/lessons/record_lesson.h"

#include "domain/lessons/homework_length.h"
#include "ports/gathering/lesson_access.h"
#include "ports/gathering/lesson_facts.h"

namespace letopis {
namespace {

std::vector<EntryBody> bodies_of(LessonFacts decided) {
    std::vector<EntryBody> bodies;
    if (decided.topic) bodies.emplace_back(*std::move(decided.topic));
    if (decided.homework) bodies.emplace_back(*std::move(decided.homework));
    for (WorkDefined& work : decided.defined) bodies.emplace_back(std::move(work));
    for (WorkRemoved& work : decided.removed) bodies.emplace_back(std::move(work));
    return bodies;
}

}  // namespace

Command record_lesson(CommandId command_id, PersonId actor_id, RecordLesson record) {
    return {
        command_id, actor_id,
        [actor_id,
         record = std::move(record)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            LETOPIS_TRY(place, find_lesson(context.reader, record.lesson_id));
            LETOPIS_TRY_DONE(check_lesson_writing(context.reader, actor_id, place, context.now));
            LETOPIS_TRY(setting,
                        lesson_setting(context.reader, place.lesson, place.course, context.now));
            LETOPIS_TRY(marked, context.reader.marked_works(record.lesson_id));
            const bool is_of_works = !record.topic && !record.homework && !record.homework_none;
            LETOPIS_TRY(decided,
                        decide_record_lesson(place.lesson, marked, record,
                                             is_of_works ? setting.lock : setting.record_lock));
            if (decided.homework) {
                LETOPIS_TRY(policies, context.reader.policies());
                LETOPIS_TRY_DONE(check_homework_length(
                    *decided.homework, least_homework_length(policies, moscow_date(context.now))));
            }
            return bodies_of(std::move(decided));
        }};
}

Result<PageLesson> read_lesson(Reader& reader, PersonId asker_id, LessonId lesson_id, Instant now) {
    LETOPIS_TRY(place, find_lesson(reader, lesson_id));
    LETOPIS_TRY_DONE(check_lesson_reading(reader, asker_id, place, moscow_date(now)));
    LETOPIS_TRY(setting, lesson_setting(reader, place.lesson, place.course, now));
    Lesson& lesson = place.lesson;
    return PageLesson{.lesson_id = lesson.lesson_id,
                      .lesson_on = lesson.lesson_on,
                      .slot_no = lesson.slot_no,
                      .starts_at = lesson.starts_at,
                      .ends_at = lesson.ends_at,
                      .lock = setting.lock,
                      .room_title = std::move(lesson.room_title),
                      .topic = std::move(lesson.topic),
                      .homework = std::move(lesson.homework),
                      .homework_none = lesson.homework_none,
                      .works = std::move(lesson.works),
                      .version = lesson.version,
                      .mode = lesson.mode,
                      .mode_reason = std::move(lesson.mode_reason),
                      .briefing = std::move(lesson.briefing)};
}

}  // namespace letopis
