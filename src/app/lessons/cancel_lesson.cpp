#include "app/lessons/cancel_lesson.h"

#include "domain/calendar/school_days.h"
#include "domain/lessons/changes.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// What has been closed around the lesson on its day.
Result<Closures> closures_around(Reader& reader, const LessonOfCourse& place) {
    LETOPIS_TRY(periods, periods_of(reader, place.course.period_system_id));
    std::optional<PeriodId> period_id;
    if (const auto period = period_on(periods, place.lesson.lesson_on))
        period_id = period->period_id;
    return closures_of(reader, place.course, period_id);
}

}  // namespace

Command cancel_lesson(CommandId command_id, PersonId actor_id, CancelLesson cancel) {
    return {command_id, actor_id,
            [actor_id, cancel = std::move(cancel)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(
                    context.reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
                LETOPIS_TRY(place, find_lesson(context.reader, cancel.lesson_id));
                LETOPIS_TRY(closures, closures_around(context.reader, place));
                LETOPIS_TRY(marked, context.reader.marked_works(cancel.lesson_id));
                LETOPIS_TRY(fact, decide_cancel(place.lesson, closures, marked, cancel.reason));
                if (!fact) return std::vector<EntryBody>{};
                LETOPIS_TRY_DONE(check_not_reserved(fact->reason));
                return std::vector<EntryBody>{*std::move(fact)};
            }};
}

}  // namespace letopis
