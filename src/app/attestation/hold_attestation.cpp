#include "app/attestation/hold_attestation.h"

#include "app/attestation/owed_results.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_may_hold(Reader& reader, PersonId actor_id, const CourseTitle& title,
                            AttestationKind kind, Date today) {
    const auto office =
        check_group_access(reader, actor_id, Action::decide_council, title.study_group, today);
    if (office || office.error().is_fault() || kind == AttestationKind::commission) return office;
    return check_course_access(reader, actor_id, Action::confirm_results, title.course, today);
}

/// A correction may only take the place of an attempt that the person may record himself.
Result<Done> check_corrected(Reader& reader, PersonId actor_id, const CourseTitle& title,
                             const AttestationDebt& debt, Date today) {
    if (debt.held.empty()) return Done{};
    return check_may_hold(reader, actor_id, title, debt.held.back().kind, today);
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const HoldAttestation& hold) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(title, find_course(reader, hold.course_id));
    LETOPIS_TRY_DONE(check_may_hold(reader, actor_id, title, hold.kind, today));
    LETOPIS_TRY(debt, gather_debt(reader, title, hold.student_id, hold.period_id, today));
    if (hold.corrects != -1)
        LETOPIS_TRY_DONE(check_corrected(reader, actor_id, title, debt, today));
    LETOPIS_TRY(fact, decide_hold_attestation(debt, hold, today));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command hold_attestation(CommandId command_id, PersonId actor_id, HoldAttestation hold) {
    return {command_id, actor_id, [actor_id, hold = std::move(hold)](DecisionContext& context) {
                return decide(context, actor_id, hold);
            }};
}

bool may_hold_attestation(const Standing& standing, const Target& course, AttestationKind kind) {
    if (check_access(standing, Action::decide_council, Target{})) return true;
    return kind == AttestationKind::teacher &&
           check_access(standing, Action::confirm_results, course).has_value();
}

}  // namespace letopis
