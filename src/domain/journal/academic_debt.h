#pragma once
// Academic debt (академическая задолженность, LAW-04, E-22): how long and how often a student may
// be attested again in a subject with an annual «2», «незач.» or «н/а».

#include <span>

#include "base/result.h"
#include "base/time.h"
#include "domain/marks/marks.h"

namespace letopis {

/// Whether this annual result is a debt.
bool leaves_debt(ResultValue annual);

/// 273-ФЗ, ст. 58, ч. 5: «не более двух раз… в пределах одного года с момента образования
/// академической задолженности». The last day on which it may be settled.
Date debt_deadline(Date arose_on);

/// Who attests: 273-ФЗ, ст. 58, ч. 6: «Для проведения промежуточной аттестации во второй раз…
/// создаётся комиссия».
LETOPIS_ENUM(AttestationKind, teacher, commission)

/// Попытка ликвидировать задолженность.
struct SubjectAttestation {
    Date held_on;
    AttestationKind kind = AttestationKind::teacher;
    ResultValue result = ResultValue::three;
};

/// owed: an attempt may still be made; settled: one succeeded; exhausted: two failed, or the year
/// is over (then the family chooses: another year, an adapted programme, an individual plan).
enum class AttestationState { owed, settled, exhausted };

/// Of a debt with these attempts, in order, as it stands on `on`.
AttestationState debt_state(Date arose_on, std::span<const SubjectAttestation> held, Date on);

/// Whether `next` may follow the attempts already held. Refuses `already_closed` when the debt is
/// settled; `invalid_value` for a third attempt, for one before the debt arose, before the last
/// attempt or after the deadline (`held_on`), and for a second one without a commission (`kind`).
Result<Done> check_attestation(Date arose_on, std::span<const SubjectAttestation> held,
                               const SubjectAttestation& next);

}  // namespace letopis
