#include "app/behaviour/assess_behaviour.h"

#include <algorithm>

#include "app/behaviour/behaviour_facts.h"
#include "domain/classes/membership.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<bool> was_in_class(Reader& reader, const BehaviourAssessed& assess,
                          const BehaviourDays& days) {
    LETOPIS_TRY(listed, reader.students_of_group(assess.study_group_id));
    const std::vector<Member> members = members_of(listed);
    return std::any_of(members.begin(), members.end(), [&](const Member& member) {
        return member.person.person_id == assess.student_id && member.touches(days.from, days.to);
    });
}

Result<std::optional<BehaviourMark>> standing_mark(Reader& reader,
                                                   const BehaviourAssessed& assess) {
    LETOPIS_TRY(marks, reader.behaviour_of_group(assess.study_group_id));
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const BehaviourMark& mark) {
        return mark.student_id == assess.student_id && mark.period_id == assess.period_id;
    });
    if (found == marks.end()) return std::optional<BehaviourMark>{};
    return std::optional{std::move(*found)};
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const BehaviourAssessed& assess) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(of, find_behaviour_class(reader, assess.study_group_id, today));
    LETOPIS_TRY_DONE(
        check_group_access(reader, actor_id, Action::assess_behaviour, of.study_group, today));
    LETOPIS_TRY(days, days_of(of, assess.period_id));
    LETOPIS_TRY(is_closed, is_aspect_closed(reader, of.study_group, ClosureAspect::works));
    if (is_closed) return RefusalCode::aspect_closed;
    LETOPIS_TRY(was_there, was_in_class(reader, assess, days));
    if (!was_there)
        return Refusal{.code = RefusalCode::student_not_enrolled, .field = "student_id"};
    if (today < days.from)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "period_id",
                       .detail = "Этот период начнётся " + days.from.russian() +
                                 ": поведение за него оценивают потом."};
    LETOPIS_TRY(standing, standing_mark(reader, assess));
    LETOPIS_TRY(fact, decide_assess_behaviour(standing, assess));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command assess_behaviour(CommandId command_id, PersonId actor_id, BehaviourAssessed assess) {
    return {command_id, actor_id, [actor_id, assess = std::move(assess)](DecisionContext& context) {
                return decide(context, actor_id, assess);
            }};
}

}  // namespace letopis
