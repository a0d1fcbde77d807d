#include "app/modes/withdraw_carried_result.h"

#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<CarriedFacts> gather(Reader& reader, const WithdrawCarried& withdraw) {
    CarriedFacts facts;
    LETOPIS_TRY(carried, reader.carried_results_of_student(withdraw.student_id));
    for (CarriedResult& one : carried)
        if (one.course_id == withdraw.course_id && one.period_id == withdraw.period_id)
            facts.standing = std::move(one);
    LETOPIS_TRY(closings, reader.period_closings(withdraw.course_id));
    for (const PeriodClosing& one : closings)
        if (one.period_id == withdraw.period_id) facts.period_closed_at = one.closed_at;
    return facts;
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const WithdrawCarried& withdraw) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_modes, moscow_date(context.now)));
    LETOPIS_TRY(title, find_course(reader, withdraw.course_id));
    LETOPIS_TRY(closures, closures_of(reader, title.course, std::nullopt));
    if (const auto refusal = closure_refusal(closures)) return *refusal;
    LETOPIS_TRY(facts, gather(reader, withdraw));
    LETOPIS_TRY(fact, decide_withdraw_carried_result(facts, withdraw));
    return std::vector<EntryBody>{std::move(fact)};
}

}  // namespace

Command withdraw_carried_result(CommandId command_id, PersonId actor_id, WithdrawCarried withdraw) {
    return {command_id, actor_id,
            [actor_id, withdraw = std::move(withdraw)](DecisionContext& context) {
                return decide(context, actor_id, withdraw);
            }};
}

}  // namespace letopis
