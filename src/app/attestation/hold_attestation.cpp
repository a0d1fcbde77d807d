#include "app/attestation/hold_attestation.h"

#include <algorithm>

#include "app/attestation/deferral_facts.h"
#include "app/attestation/improvement_parties.h"
#include "app/attestation/owed_results.h"
#include "app/attestation/retake_facts.h"
#include "app/attestation/sessions/session_access.h"
#include "domain/finals/improvement.h"
#include "domain/journal/attempt.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_may_hold(Reader& reader, PersonId actor_id, const CourseTitle& title,
                            StudentId student_id, AttestationKind kind, Date today) {
    const auto office =
        check_session_access(reader, actor_id, Action::plan_attestation, title, student_id, today);
    if (office || office.error().is_fault() || kind == AttestationKind::commission) return office;
    return check_course_access(reader, actor_id, Action::confirm_results, title.course, today);
}

/// A correction may only take the place of an attempt that the person may record himself.
Result<Done> check_corrected(Reader& reader, PersonId actor_id, const CourseTitle& title,
                             const std::vector<HeldAttestation>& held, Date today) {
    if (held.empty()) return Done{};
    return check_may_hold(reader, actor_id, title, held.back().student_id, held.back().kind, today);
}

/// Settled before the attempt that is to be corrected.
bool is_debt_owed(const AttestationDebt& debt, EntryIndex corrects) {
    return debt.arose_on &&
           std::none_of(debt.held.begin(), debt.held.end(), [&](const HeldAttestation& attempt) {
               return !leaves_debt(attempt.result) && attempt.entry_index != corrects;
           });
}

/// Which of the three it is.
Result<std::optional<AttestationHeld>> decide_which(Reader& reader, PersonId actor_id,
                                                    const CourseTitle& title,
                                                    std::vector<HeldAttestation> held,
                                                    const HoldAttestation& hold, Date today) {
    LETOPIS_TRY(debt, gather_debt(reader, title, hold.student_id, hold.period_id, today));
    if (held.size() <= 1) {
        LETOPIS_TRY(deferred, gather_deferred_attestation(reader, title.course, hold.student_id,
                                                          hold.period_id, held, debt.lowest_mark));
        const bool is_first = held.empty() || held.front().entry_index == hold.corrects;
        // Once it has expired, a later attempt settles what is owed.
        const bool in_time =
            deferred && (!debt.arose_on || hold.held_on <= deferred->deferral.until);
        if (is_first && in_time) return decide_hold_deferred(*deferred, hold, today);
    }
    if (is_debt_owed(debt, hold.corrects)) return decide_hold_attestation(debt, hold, today);
    LETOPIS_TRY(directions, retakes_for(reader, title.course, hold.student_id, hold.period_id));
    if (std::none_of(directions.begin(), directions.end(), [](const RetakeDirection& one) {
            return one.kind == RetakeKind::improvement;
        }))
        return decide_hold_attestation(debt, hold, today);
    const ImprovementFacts facts{.scale = title.course.scale,
                                 .lowest_mark = debt.lowest_mark,
                                 .held = std::move(held),
                                 .directions = std::move(directions)};
    LETOPIS_TRY_DONE(check_may_improve(reader, actor_id, facts, hold));
    return decide_hold_improvement(facts, hold, today);
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const HoldAttestation& hold) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(title, find_course(reader, hold.course_id));
    LETOPIS_TRY_DONE(check_may_hold(reader, actor_id, title, hold.student_id, hold.kind, today));
    LETOPIS_TRY(of_course, reader.attestations_of_course(hold.course_id));
    auto held = attempts_for(of_course, hold.student_id, hold.period_id);
    if (hold.corrects != -1)
        LETOPIS_TRY_DONE(check_corrected(reader, actor_id, title, held, today));
    // A debt knows its attempts as marks of the five-point scale; what was recorded is compared.
    const auto last = held.empty() ? std::nullopt : std::optional{held.back()};
    LETOPIS_TRY(fact, decide_which(reader, actor_id, title, std::move(held), hold, today));
    if (!fact || (fact->corrects != -1 && last && is_same_attempt(*last, *fact)))
        return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command hold_attestation(CommandId command_id, PersonId actor_id, HoldAttestation hold) {
    return {command_id, actor_id, [actor_id, hold = std::move(hold)](DecisionContext& context) {
                return decide(context, actor_id, hold);
            }};
}

bool may_hold_attestation(const Standing& standing, const Target& course, AttestationKind kind) {
    if (check_access(standing, Action::plan_attestation, course)) return true;
    return kind == AttestationKind::teacher &&
           check_access(standing, Action::confirm_results, course).has_value();
}

}  // namespace letopis
