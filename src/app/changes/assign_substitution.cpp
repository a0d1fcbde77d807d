#include "app/changes/assign_substitution.h"

#include "app/changes/change_facts.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const AssignSubstitution& assign) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_timetable, moscow_date(context.now)));
    LETOPIS_TRY(place, find_lesson(reader, assign.lesson_id));
    const Date on = place.lesson.lesson_on;
    LETOPIS_TRY(closures, closures_on(reader, place.course, on));
    LETOPIS_TRY(day, reader.lessons_of_teacher(assign.substitute_id, on, on));
    LETOPIS_TRY(fact, decide_substitution(place.lesson, closures, day, assign));
    if (!fact) return std::vector<EntryBody>{};
    LETOPIS_TRY(teaches, teaches_in(reader, assign.substitute_id, place.course.school_year_id, on));
    if (!teaches)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "substitute_id",
                       .detail = "В этот день он не ведёт ни одного предмета. Выберите учителя."};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command assign_substitution(CommandId command_id, PersonId actor_id, AssignSubstitution assign) {
    return {command_id, actor_id, [actor_id, assign = std::move(assign)](DecisionContext& context) {
                return decide(context, actor_id, assign);
            }};
}

}  // namespace letopis
