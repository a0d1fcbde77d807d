#include "domain/finals/deferrals.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {
namespace {

/// The reason, in words.
Result<std::string> reason_of(const std::string& text, std::string_view remedy) {
    LETOPIS_TRY(reason, written_text(text, limits::reason_code_points, "reason"));
    if (!has_words(reason)) return invalid("reason", std::string{remedy});
    return reason;
}

Result<Done> check_until(const Period& period, Date until, Date today) {
    if (until <= period.ends_on)
        return invalid("until", "Период кончается " + period.ends_on.russian() +
                                    ": отсрочка даётся на день после него.");
    if (until < today)
        return invalid("until", "Этот день уже прошёл. Назначьте день не раньше сегодняшнего.");
    const Date latest = period.ends_on.plus_days(limits::deferral_days);
    if (latest < until)
        return invalid("until",
                       "Отсрочка даётся не больше чем на год: не позже " + latest.russian() + ".");
    return Done{};
}

/// The newest that stands for that period.
const Deferral* standing_deferral(const DeferralFacts& facts, PeriodId period) {
    const Deferral* newest = nullptr;
    for (const Deferral& one : facts.known)
        if (!one.is_withdrawn && one.period_id == period &&
            (newest == nullptr || newest->deferral < one.deferral))
            newest = &one;
    return newest;
}

Refusal stands(const DeferralFacts& facts, const Deferral& standing) {
    return {.code = RefusalCode::deferral_stands,
            .field = "period_id",
            .detail = "Отсрочка дана до " + standing.until.russian() +
                      (facts.is_closed ? ". Продлить её можно, когда она истечёт."
                                       : ". Чтобы дать другую, сначала отзовите её.")};
}

}  // namespace

Result<AttestationDeferred> decide_defer_attestation(const DeferralFacts& facts,
                                                     const AttestationDeferred& command) {
    const Deferral* const standing = standing_deferral(facts, command.period_id);
    if (standing != nullptr && facts.today <= standing->until) return stands(facts, *standing);
    // Over one that has expired the closed period has no mark: a day more is a prolongation.
    if (facts.is_closed && standing == nullptr) return RefusalCode::period_closed;
    if (facts.mark)
        return Refusal{.code = RefusalCode::result_confirmed,
                       .field = "period_id",
                       .detail = "За этот период уже стоит «" +
                                 std::string{result_text(facts.mark->value)} +
                                 "»: отсрочка не нужна."};
    LETOPIS_TRY(order_no, written_text(command.order_no, limits::order_code_points, "order_no"));
    if (order_no.empty())
        return Refusal{.code = RefusalCode::order_required, .field = "order_no", .detail = {}};
    LETOPIS_TRY(reason, reason_of(command.reason,
                                  "Напишите, почему аттестация отложена: болезнь, санаторий, "
                                  "соревнования."));
    LETOPIS_TRY_DONE(check_until(facts.period, command.until, facts.today));
    return AttestationDeferred{.course_id = command.course_id,
                               .student_id = command.student_id,
                               .period_id = command.period_id,
                               .until = command.until,
                               .reason = std::move(reason),
                               .order_no = std::move(order_no)};
}

Result<std::optional<DeferralWithdrawn>> decide_withdraw_deferral(const Deferral& standing,
                                                                  const DeferralFacts& facts,
                                                                  const std::string& reason) {
    if (standing.is_withdrawn) return std::optional<DeferralWithdrawn>{};
    // Nothing would be left to stand in the closed period.
    if (facts.is_closed && !facts.mark) return RefusalCode::period_closed;
    LETOPIS_TRY(words, reason_of(reason, "Напишите, почему отсрочка отозвана."));
    return std::optional{DeferralWithdrawn{.deferral = standing.deferral,
                                           .course_id = standing.course_id,
                                           .student_id = standing.student_id,
                                           .reason = std::move(words)}};
}

}  // namespace letopis
