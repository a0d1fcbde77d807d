#include "domain/attendance/exemptions.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"

namespace letopis {
namespace {

Result<Done> check_days(const GrantExemption& grant, Date today) {
    if (grant.to_on < grant.from_on)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "to_on"};
    if (grant.from_on.plus_days(limits::exemption_days - 1) < grant.to_on)
        return invalid("to_on", "Освобождение даётся не больше чем на год. Исправьте дату.");
    if (grant.from_on < today.plus_days(-limits::exemption_days))
        return invalid("from_on", "Это больше года назад. Исправьте дату начала.");
    return Done{};
}

}  // namespace

std::string_view exemption_kind_title(ExemptionKind kind) {
    return kind == ExemptionKind::practice ? "От практических занятий" : "Полное";
}

Result<ExemptionGranted> decide_grant_exemption(const GrantExemption& grant,
                                                std::span<const Exemption> known, Date today) {
    const auto stands = [&](const Exemption& other) {
        return !other.is_withdrawn && other.student_id == grant.student_id &&
               other.subject_id == grant.subject_id && other.overlaps(grant.from_on, grant.to_on);
    };
    if (std::any_of(known.begin(), known.end(), stands)) return RefusalCode::exemption_stands;
    LETOPIS_TRY(document_no,
                written_text(grant.document_no, limits::order_code_points, "document_no"));
    LETOPIS_TRY(text, written_text(grant.text, limits::reason_code_points, "text"));
    LETOPIS_TRY_DONE(check_days(grant, today));
    if (document_no.empty()) return invalid("document_no", "Укажите номер справки или приказа.");
    if (!grant.document_on) return invalid("document_on", "Укажите дату справки или приказа.");
    LETOPIS_TRY_DONE(check_typed_date(grant.document_on, "document_on"));
    if (today < *grant.document_on)
        return invalid("document_on", "Эта дата ещё не наступила. Исправьте дату документа.");
    return ExemptionGranted{.student_id = grant.student_id,
                            .subject_id = grant.subject_id,
                            .kind = grant.kind,
                            .from_on = grant.from_on,
                            .to_on = grant.to_on,
                            .document_no = std::move(document_no),
                            .document_on = *grant.document_on,
                            .text = std::move(text)};
}

Result<std::optional<ExemptionWithdrawn>> decide_withdraw_exemption(const Exemption& exemption,
                                                                    const std::string& reason) {
    if (exemption.is_withdrawn) return std::optional<ExemptionWithdrawn>{};
    LETOPIS_TRY(why, written_text(reason, limits::reason_code_points, "reason"));
    if (!has_words(why)) return invalid("reason", "Укажите, почему освобождение снимается.");
    return std::optional{
        ExemptionWithdrawn{.exemption = exemption.entry_index, .reason = std::move(why)}};
}

const Exemption* exemption_on(std::span<const Exemption> exemptions, SubjectId subject, Date on) {
    for (const Exemption& one : exemptions)
        if (!one.is_withdrawn && one.subject_id == subject && one.overlaps(on, on)) return &one;
    return nullptr;
}

std::string exemption_words(const Exemption& exemption) {
    const bool attends = exemption.kind == ExemptionKind::practice;
    return std::string{attends ? "Освобождён(а) от практических занятий" : "Освобождён(а)"} +
           " по " + exemption.to_on.russian();
}

bool is_exempt_within(std::span<const Exemption> exemptions, SubjectId subject, Date from,
                      Date to) {
    return std::any_of(exemptions.begin(), exemptions.end(), [&](const Exemption& one) {
        return !one.is_withdrawn && one.subject_id == subject && one.overlaps(from, to);
    });
}

}  // namespace letopis
