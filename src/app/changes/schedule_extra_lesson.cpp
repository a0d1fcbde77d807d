#include "app/changes/schedule_extra_lesson.h"

#include "app/changes/change_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const ScheduleExtraLesson& extra) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
    LETOPIS_TRY(course, reader.course(extra.course_id));
    if (!course) return RefusalCode::not_found;
    LETOPIS_TRY(known, reader.lesson(extra.lesson_id));
    if (known || extra.lesson_id.is_nil())
        return invalid("lesson_id", "Такой урок уже есть. Откройте страницу заново.");
    const Lesson place{
        .lesson_on = extra.lesson_on, .starts_at = extra.starts_at, .ends_at = extra.ends_at};
    LETOPIS_TRY(placement, gather_placement(reader, *course, place));
    LETOPIS_TRY(fact, decide_extra(placement, extra));
    LETOPIS_TRY(teaches,
                teaches_in(reader, extra.teacher_id, course->school_year_id, extra.lesson_on));
    if (!teaches)
        return invalid("teacher_id",
                       "В этот день он не ведёт ни одного предмета. "
                       "Выберите учителя.");
    return std::vector<EntryBody>{std::move(fact)};
}

}  // namespace

Command schedule_extra_lesson(CommandId command_id, PersonId actor_id, ScheduleExtraLesson extra) {
    return {command_id, actor_id, [actor_id, extra = std::move(extra)](DecisionContext& context) {
                return decide(context, actor_id, extra);
            }};
}

}  // namespace letopis
