#include "domain/journal/academic_debt.h"

#include <algorithm>

namespace letopis {
namespace {

constexpr std::size_t most_attempts = 2;

bool is_settled(std::span<const SubjectAttestation> held) {
    return std::any_of(held.begin(), held.end(), [](const SubjectAttestation& attempt) {
        return !leaves_debt(attempt.result);
    });
}

Refusal refused(std::string field, std::string detail) {
    return {
        .code = RefusalCode::invalid_value, .field = std::move(field), .detail = std::move(detail)};
}

}  // namespace

bool leaves_debt(ResultValue annual) {
    return annual == ResultValue::one || annual == ResultValue::two ||
           annual == ResultValue::fail || annual == ResultValue::not_attested;
}

Date debt_deadline(Date arose_on) {
    // A year after 29 February is the last day of February.
    const bool leap_day = arose_on.month() == 2 && arose_on.day() == 29;
    return {arose_on.year() + 1, arose_on.month(), leap_day ? 28 : arose_on.day()};
}

AttestationState debt_state(Date arose_on, std::span<const SubjectAttestation> held, Date on) {
    if (is_settled(held)) return AttestationState::settled;
    const bool over = held.size() >= most_attempts || debt_deadline(arose_on) < on;
    return over ? AttestationState::exhausted : AttestationState::owed;
}

Result<Done> check_attestation(Date arose_on, std::span<const SubjectAttestation> held,
                               const SubjectAttestation& next) {
    if (is_settled(held)) return Refusal{.code = RefusalCode::already_closed};
    if (held.size() >= most_attempts)
        return refused("held_on", "Задолженность можно ликвидировать не более двух раз.");
    const Date earliest = held.empty() ? arose_on : held.back().held_on;
    if (next.held_on < earliest)
        return refused("held_on", "Аттестация не может быть раньше " + earliest.russian() + ".");
    const Date deadline = debt_deadline(arose_on);
    if (deadline < next.held_on)
        return refused("held_on",
                       "Срок ликвидации задолженности истёк " + deadline.russian() + ".");
    if (!held.empty() && next.kind != AttestationKind::commission)
        return refused("kind", "Вторую аттестацию проводит комиссия.");
    return Done{};
}

}  // namespace letopis
