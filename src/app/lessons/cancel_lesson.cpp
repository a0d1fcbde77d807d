#include "app/lessons/cancel_lesson.h"

#include "base/limits.h"
#include "domain/lessons/written_text.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// What would be contradicted if the lesson had never been.
Result<Done> check_nothing_stands(Reader& reader, const LessonOfCourse& place) {
    LETOPIS_TRY(periods, periods_of(reader, place.course.period_system_id));
    std::optional<PeriodId> period_id;
    if (const auto period = period_on(periods, place.lesson.lesson_on))
        period_id = period->period_id;
    LETOPIS_TRY(closures, closures_of(reader, place.course, period_id));
    if (const auto refusal = closure_refusal(closures)) return *refusal;
    LETOPIS_TRY(marked, reader.marked_works(place.lesson.lesson_id));
    if (!marked.empty()) return RefusalCode::work_has_marks;
    return Done{};
}

}  // namespace

Command cancel_lesson(CommandId command_id, PersonId actor_id, CancelLesson cancel) {
    return {
        command_id, actor_id,
        [actor_id,
         cancel = std::move(cancel)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_timetable,
                                                 moscow_date(context.now)));
            LETOPIS_TRY(place, find_lesson(context.reader, cancel.lesson_id));
            LETOPIS_TRY_DONE(check_nothing_stands(context.reader, place));
            LETOPIS_TRY(reason, written_text(cancel.reason, limits::reason_code_points, "reason"));
            if (reason.empty())
                return Refusal{.code = RefusalCode::invalid_value,
                               .field = "reason",
                               .detail = "Укажите, почему урок отменён."};
            if (place.lesson.state == LessonState::cancelled &&
                place.lesson.cancel_reason == reason)
                return std::vector<EntryBody>{};
            return std::vector<EntryBody>{
                LessonCancelled{.lesson_id = cancel.lesson_id, .reason = std::move(reason)}};
        }};
}

}  // namespace letopis
