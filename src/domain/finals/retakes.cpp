#include "domain/finals/retakes.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/finals/improvement.h"

namespace letopis {
namespace {

constexpr std::size_t fewest_examiners = 3;  ///< Of a commission.

Refusal not_allowed(std::string_view detail) {
    return {
        .code = RefusalCode::result_not_allowed, .field = "kind", .detail = std::string{detail}};
}

bool is_settled(const AttestationDebt& debt) {
    return std::any_of(debt.held.begin(), debt.held.end(),
                       [](const HeldAttestation& attempt) { return !leaves_debt(attempt.result); });
}

/// Names, separated by commas, semicolons or lines.
std::size_t names_in(const std::string& examiners) {
    std::size_t count = 0;
    bool in_name = false;
    for (const char each : examiners) {
        const bool parts = each == ',' || each == ';' || each == '\n';
        if (parts) in_name = false;
        if (!parts && each != ' ' && !in_name) {
            in_name = true;
            ++count;
        }
    }
    return count;
}

Result<Done> check_debt(const AttestationDebt& debt, Date today, Date valid_until) {
    if (!debt.arose_on) return not_allowed("По этой дисциплине нет задолженности.");
    Date earliest = std::max(today, *debt.arose_on);
    if (!debt.held.empty()) earliest = std::max(earliest, debt.held.back().held_on);
    const auto kind = debt.held.empty() ? AttestationKind::teacher : AttestationKind::commission;
    LETOPIS_TRY_DONE(check_attestation(*debt.arose_on, attempts_of(debt.held),
                                       {.held_on = earliest, .kind = kind}));
    const Date deadline = debt_deadline(*debt.arose_on);
    if (deadline < valid_until)
        return invalid("valid_until", "Срок ликвидации задолженности — " + deadline.russian() +
                                          ": направление не может действовать дольше.");
    return Done{};
}

Result<Done> check_improvement(const RetakeFacts& facts) {
    if (facts.debt.arose_on && !is_settled(facts.debt))
        return not_allowed("Сначала нужно ликвидировать задолженность: дайте направление на неё.");
    if (!facts.result) return not_allowed("Отметки ещё нет: повышать нечего.");
    if (!may_be_improved(result_after(*facts.result, facts.debt.held)))
        return not_allowed("Отметка уже высшая: повышать её некуда.");
    return Done{};
}

}  // namespace

std::string_view retake_kind_title(RetakeKind kind) {
    return kind == RetakeKind::debt ? "ликвидация задолженности" : "повышение отметки";
}

Result<RetakeDirected> decide_direct_retake(const RetakeFacts& facts, const RetakeDirected& command,
                                            Date today) {
    if (const auto valid = valid_direction(facts.known, facts.debt.held, today))
        return Refusal{.code = RefusalCode::retake_stands,
                       .field = "student_id",
                       .detail = "Направление № " + std::to_string(valid->number) +
                                 " действует до " + valid->valid_until.russian() + "."};
    const bool is_debt = command.kind == RetakeKind::debt;
    if (is_debt)
        LETOPIS_TRY_DONE(check_debt(facts.debt, today, command.valid_until));
    else
        LETOPIS_TRY_DONE(check_improvement(facts));
    LETOPIS_TRY(examiners,
                written_text(command.examiners, limits::reason_code_points, "examiners"));
    LETOPIS_TRY(basis, written_text(command.basis, limits::reason_code_points, "basis"));
    if (command.valid_until < today)
        return invalid("valid_until", "Этот день уже прошёл. Исправьте срок.");
    const Date latest = today.plus_days(limits::retake_days);
    if (latest < command.valid_until)
        return invalid("valid_until",
                       "Направление действует не дольше года: до " + latest.russian() + ".");
    if (!has_words(examiners)) return invalid("examiners", "Укажите, кто принимает.");
    if (is_debt && !facts.debt.held.empty() && names_in(examiners) < fewest_examiners)
        return invalid("examiners",
                       "Вторую аттестацию проводит комиссия: перечислите через запятую не меньше "
                       "трёх человек.");
    if (!is_debt && !has_words(basis))
        return invalid("basis", "Укажите разрешение: заявление, распоряжение, его номер и дату.");
    return RetakeDirected{.number = facts.next_number,
                          .course_id = command.course_id,
                          .student_id = command.student_id,
                          .period_id = command.period_id,
                          .kind = command.kind,
                          .given_on = today,
                          .valid_until = command.valid_until,
                          .examiners = std::move(examiners),
                          .basis = std::move(basis)};
}

std::optional<RetakeDirection> valid_direction(std::span<const RetakeDirection> known,
                                               std::span<const HeldAttestation> held, Date on) {
    std::optional<RetakeDirection> valid;
    for (const RetakeDirection& one : known)
        if (one.withdrawn_reason.empty() && one.given_on <= on && on <= one.valid_until &&
            !attempt_by(one, held) && (!valid || valid->direction < one.direction))
            valid = one;
    return valid;
}

}  // namespace letopis
