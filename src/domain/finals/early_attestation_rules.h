#pragma once
// Rules of early attestation (досрочная аттестация, ASM-08): who may have it and when, and what it
// changes about the days on which a student's results are confirmed.

#include <optional>
#include <span>
#include <string>

#include "domain/calendar/policies.h"
#include "domain/finals/early_attestation.h"

namespace letopis {

struct EarlyAttestationFacts {
    std::span<const EarlyAttestation> known;  ///< Of the class.
    Period period;
    Policies policies;
    bool is_on_list = false;  ///< He is on the class's list on some day of the period.
    Date today;
};

/// Refuses `student_not_enrolled`; `invalid_value` at `period_id` when one stands for him and that
/// period; `order_required` without number; `text_too_long`; `invalid_value` at `order_on` for a
/// day to come, at `from_on` for one outside the period or on which everybody's results may be
/// confirmed, at `reason` without one.
Result<EarlyAttestationAllowed> decide_allow_early_attestation(
    const EarlyAttestationFacts& facts, const EarlyAttestationAllowed& command);

/// Marks that were given by it stand. Nothing when it was withdrawn before. Refuses
/// `text_too_long`; `invalid_value` at `reason` without one.
Result<std::optional<EarlyAttestationWithdrawn>> decide_withdraw_early_attestation(
    const EarlyAttestation& standing, const std::string& reason);

/// The one that stands for him and that period; null where none does.
const EarlyAttestation* early_attestation_of(std::span<const EarlyAttestation> known,
                                             StudentId student_id, PeriodId period_id);

/// The policies as they are for who is attested early: results of the period may be confirmed from
/// the first day of `early`. Null changes nothing.
Policies with_early_attestation(Policies policies, const EarlyAttestation* early,
                                const Period& period);

/// "досрочно с 15.05.2027, приказ № 41-у от 10.05.2027": what a teacher is told.
std::string early_attestation_words(const EarlyAttestation& early);

}  // namespace letopis
