#include "app/works/plan_work.h"

#include "app/works/course_surroundings.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const PlanWork& plan) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(title, find_course(reader, plan.course_id));
    LETOPIS_TRY_DONE(
        check_course_access(reader, actor_id, Action::plan_works, title.course, today));
    LETOPIS_TRY_DONE(check_open_for_planning(reader, title));
    LETOPIS_TRY(around,
                gather_surroundings(reader, std::move(title), plan.planned_on, plan.planned_on));
    LETOPIS_TRY(fact, decide_plan_work(around.facts_on(plan.planned_on), plan, today));
    return std::vector<EntryBody>{std::move(fact)};
}

}  // namespace

Command plan_work(CommandId command_id, PersonId actor_id, PlanWork plan) {
    return {command_id, actor_id, [actor_id, plan = std::move(plan)](DecisionContext& context) {
                return decide(context, actor_id, plan);
            }};
}

}  // namespace letopis
