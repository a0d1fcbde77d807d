#include "app/attestation/finals/plan_final_attestation.h"

#include "app/attestation/finals/graduates.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_day(Reader& reader, const StudyGroup& group, Date held_on) {
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    const FinalDays days = final_days_of(year);
    if (days.first <= held_on && held_on <= days.last) return Done{};
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "held_on",
                   .detail = "Испытание группы " + year.title + " учебного года проходит с " +
                             days.first.russian() + " по " + days.last.russian() +
                             ": в этом году или, повторно, за год после него."};
}

/// The same sitting, to the last word, which is not held yet.
bool is_planned_so(const FinalAttestation& one, const FinalAttestationPlanned& plan) {
    return !one.is_cancelled && !one.signed_on && one.kind == plan.kind &&
           one.held_on == plan.held_on && one.place == plan.place && one.chair == plan.chair &&
           one.secretary == plan.secretary && one.members == plan.members &&
           one.order_no == plan.order_no;
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const FinalAttestationPlanned& plan) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(group, find_graduating_group(reader, plan.study_group_id));
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::keep_finals, group, today));
    LETOPIS_TRY_DONE(check_year_open(reader, group.study_group_id));
    LETOPIS_TRY_DONE(check_day(reader, group, plan.held_on));
    LETOPIS_TRY(fact, decide_plan_final_attestation(plan, today));
    LETOPIS_TRY(known, reader.final_attestations_of_group(group.study_group_id));
    for (const FinalAttestation& one : known)
        if (is_planned_so(one, fact))
            return std::vector<EntryBody>{};  // The button was pressed twice.
    return std::vector<EntryBody>{std::move(fact)};
}

}  // namespace

Command plan_final_attestation(CommandId command_id, PersonId actor_id,
                               FinalAttestationPlanned plan) {
    return {command_id, actor_id, [actor_id, plan = std::move(plan)](DecisionContext& context) {
                return decide(context, actor_id, plan);
            }};
}

}  // namespace letopis
