#include "app/changes/replace_subject.h"

#include <algorithm>

#include "app/changes/change_facts.h"
#include "domain/calendar/school_days.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// The other subject's lesson in the hour of the one that is given up.
Result<ExtraLessonScheduled> decide_instead(Reader& reader, const Lesson& given_up,
                                            const Course& course, const ReplaceSubject& replace) {
    LETOPIS_TRY(placement, gather_placement(reader, course, given_up));
    std::erase_if(placement.day, [&](const GroupLesson& one) {
        return one.lesson.lesson_id == given_up.lesson_id;
    });
    return decide_extra(placement, {.lesson_id = replace.new_lesson_id,
                                    .course_id = replace.course_id,
                                    .lesson_on = given_up.lesson_on,
                                    .slot_no = given_up.slot_no,
                                    .starts_at = given_up.starts_at,
                                    .ends_at = given_up.ends_at,
                                    .teacher_id = replace.teacher_id,
                                    .room_title = given_up.room_title,
                                    .reason = replace.reason});
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const ReplaceSubject& replace) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
    LETOPIS_TRY(lesson, reader.lesson(replace.lesson_id));
    LETOPIS_TRY(course, reader.course(replace.course_id));
    if (!lesson || !course) return RefusalCode::not_found;
    LETOPIS_TRY(own, reader.course(lesson->course_id));
    if (!own) return RefusalCode::not_found;
    if (lesson->state == LessonState::cancelled) return RefusalCode::lesson_cancelled;
    if (course->course_id == own->course_id || course->study_group_id != own->study_group_id)
        return invalid("course_id", "Выберите другой предмет той же группы.");
    LETOPIS_TRY(known, reader.lesson(replace.new_lesson_id));
    if (known || replace.new_lesson_id.is_nil())
        return invalid("new_lesson_id", "Такой урок уже есть. Откройте страницу заново.");
    LETOPIS_TRY(closures, closures_on(reader, *own, lesson->lesson_on));
    LETOPIS_TRY(marked, reader.marked_works(replace.lesson_id));
    LETOPIS_TRY(cancelled, decide_cancel(*lesson, closures, marked, replace.reason));
    if (cancelled) LETOPIS_TRY_DONE(check_not_reserved(cancelled->reason));
    LETOPIS_TRY(instead, decide_instead(reader, *lesson, *course, replace));
    LETOPIS_TRY(teaches,
                teaches_in(reader, replace.teacher_id, course->school_year_id, lesson->lesson_on));
    if (!teaches)
        return invalid("teacher_id",
                       "В этот день он не ведёт ни одного предмета. Выберите учителя.");
    std::vector<EntryBody> facts;
    if (cancelled) facts.emplace_back(*std::move(cancelled));
    facts.emplace_back(std::move(instead));
    return facts;
}

}  // namespace

Command replace_subject(CommandId command_id, PersonId actor_id, ReplaceSubject replace) {
    return {command_id, actor_id,
            [actor_id, replace = std::move(replace)](DecisionContext& context) {
                return decide(context, actor_id, replace);
            }};
}

}  // namespace letopis
