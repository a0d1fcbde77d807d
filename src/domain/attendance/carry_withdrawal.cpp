#include "domain/attendance/carry_withdrawal.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"

namespace letopis {

Result<CarriedResultWithdrawn> decide_withdraw_carried_result(const CarriedFacts& facts,
                                                              const WithdrawCarried& command) {
    if (!facts.standing) return RefusalCode::not_found;
    if (facts.standing->entry_index != command.result)
        return Refusal{.code = RefusalCode::version_conflict,
                       .field = "result",
                       .detail =
                           "Этот итог только что перенесли заново. Откройте страницу заново "
                           "и решите, какой оставить."};
    // The period was closed with it: taken away, it would leave a closed period without a result.
    if (facts.period_closed_at && facts.standing->recorded_at < *facts.period_closed_at)
        return Refusal{.code = RefusalCode::period_closed, .field = "period_id"};
    LETOPIS_TRY(reason, written_text(command.reason, limits::reason_code_points, "reason"));
    if (!has_words(reason))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "reason",
                       .detail = "Напишите, почему перенесённый итог отозван."};
    return CarriedResultWithdrawn{.course_id = command.course_id,
                                  .student_id = command.student_id,
                                  .period_id = command.period_id,
                                  .result = command.result,
                                  .reason = std::move(reason)};
}

}  // namespace letopis
