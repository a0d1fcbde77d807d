#include "domain/finals/early_attestation_rules.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"
#include "domain/classes/membership.h"
#include "domain/journal/results.h"

namespace letopis {
namespace {

Result<std::string> early_reason(const std::string& text, std::string_view remedy) {
    LETOPIS_TRY(reason, written_text(text, limits::reason_code_points, "reason"));
    if (!has_words(reason)) return invalid("reason", std::string{remedy});
    return reason;
}

/// Before the day on which everybody's may be given: on it no order is needed.
Result<Done> check_from_on(const EarlyAttestationFacts& facts, Date from_on) {
    const Period& period = facts.period;
    if (!period.covers(from_on))
        return invalid("from_on", period.title + " идёт с " + period.starts_on.russian() + " по " +
                                      period.ends_on.russian() + ": выберите день в нём.");
    const Date usual = confirmable_from(period, facts.policies);
    if (usual <= from_on)
        return invalid("from_on", "С " + usual.russian() +
                                      " итоги ставятся всем: досрочная аттестация не нужна. "
                                      "Выберите день раньше.");
    return Done{};
}

}  // namespace

Result<EarlyAttestationAllowed> decide_allow_early_attestation(
    const EarlyAttestationFacts& facts, const EarlyAttestationAllowed& command) {
    if (!facts.is_on_list)
        return Refusal{.code = RefusalCode::student_not_enrolled, .field = "student_id"};
    if (const auto* standing =
            early_attestation_of(facts.known, command.student_id, command.period_id))
        return invalid("period_id", "За этот период он уже аттестуется досрочно с " +
                                        standing->from_on.russian() + ", приказ " +
                                        order_words(standing->order_no, standing->order_on) +
                                        ". Чтобы изменить день, сначала отзовите её.");
    LETOPIS_TRY(order_no, written_text(command.order_no, limits::order_code_points, "order_no"));
    if (order_no.empty()) return Refusal{.code = RefusalCode::order_required, .field = "order_no"};
    LETOPIS_TRY(reason, early_reason(command.reason,
                                     "Напишите, почему аттестация досрочная: переезд, санаторий, "
                                     "соревнования."));
    LETOPIS_TRY_DONE(check_typed_date(command.order_on, "order_on"));
    if (facts.today < command.order_on)
        return invalid("order_on", "Эта дата ещё не наступила. Исправьте дату приказа.");
    LETOPIS_TRY_DONE(check_from_on(facts, command.from_on));
    EarlyAttestationAllowed next = command;
    next.order_no = std::move(order_no);
    next.reason = std::move(reason);
    return next;
}

Result<std::optional<EarlyAttestationWithdrawn>> decide_withdraw_early_attestation(
    const EarlyAttestation& standing, const std::string& reason) {
    if (standing.is_withdrawn) return std::optional<EarlyAttestationWithdrawn>{};
    LETOPIS_TRY(words, early_reason(reason, "Напишите, почему досрочная аттестация отозвана."));
    return std::optional{EarlyAttestationWithdrawn{.early_attestation = standing.early_attestation,
                                                   .student_id = standing.student_id,
                                                   .reason = std::move(words)}};
}

const EarlyAttestation* early_attestation_of(std::span<const EarlyAttestation> known,
                                             StudentId student_id, PeriodId period_id) {
    const auto found = std::find_if(known.begin(), known.end(), [&](const EarlyAttestation& one) {
        return !one.is_withdrawn && one.student_id == student_id && one.period_id == period_id;
    });
    return found == known.end() ? nullptr : &*found;
}

Policies with_early_attestation(Policies policies, const EarlyAttestation* early,
                                const Period& period) {
    if (early != nullptr)
        policies.confirm_days =
            std::max(policies.confirm_days, early->from_on.days_until(period.ends_on));
    return policies;
}

std::string early_attestation_words(const EarlyAttestation& early) {
    return "досрочно с " + early.from_on.russian() + ", приказ " +
           order_words(early.order_no, early.order_on);
}

}  // namespace letopis
