#include "app/attestation/plan_attestation.h"

#include <algorithm>

#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const PlanAttestation& plan) {
    Reader& reader = context.reader;
    LETOPIS_TRY(title, find_course(reader, plan.course_id));
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::plan_attestation,
                                        title.study_group, moscow_date(context.now)));
    LETOPIS_TRY(periods, periods_of(reader, title.course.period_system_id));
    if (std::none_of(periods.begin(), periods.end(),
                     [&](const Period& one) { return one.period_id == plan.period_id; }))
        return RefusalCode::not_found;
    if (title.study_group.family != ProgrammeFamily::vocational)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "course_id",
                       .detail = "Формы аттестации назначаются только в группах СПО."};
    LETOPIS_TRY(closures, closures_of(reader, title.course, plan.period_id));
    LETOPIS_TRY(plans, reader.attestation_plans_of_group(title.study_group.study_group_id));
    std::optional<AttestationPlan> standing;
    for (const AttestationPlan& one : plans)
        if (one.course_id == plan.course_id && one.period_id == plan.period_id) standing = one;
    LETOPIS_TRY(fact, decide_plan_attestation(standing, closures, plan));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command plan_attestation(CommandId command_id, PersonId actor_id, PlanAttestation plan) {
    return {command_id, actor_id,
            [actor_id, plan](DecisionContext& context) { return decide(context, actor_id, plan); }};
}

}  // namespace letopis
