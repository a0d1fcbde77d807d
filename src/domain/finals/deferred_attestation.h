#pragma once
// Deferred attestation (отложенная аттестация, e.4): the result of a period that comes after it was
// deferred. It is an addendum, and the first attempt there is for that period.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/finals/deferrals.h"
#include "domain/journal/attestation.h"
#include "domain/journal/closing.h"
#include "domain/marks/deferred_results.h"

namespace letopis {

struct DeferredAttestation {
    Deferral deferral;  ///< It stands, and the period has no mark.
    Period period;
    Scale scale = Scale::five_point;
    int lowest_mark = 2;
    std::vector<HeldAttestation> held;  ///< Of this student, course and period, in order.
};

/// Nothing when a correction changes nothing. Refuses `already_closed` once he was attested;
/// `version_conflict` when `corrects` is not that attempt, or one more followed it;
/// `text_too_long`; `result_not_allowed` for a value off the scale and for «осв.»; `invalid_value`
/// at `held_on` before the period's last day, after the deferral's or for a day to come, and at
/// `protocol_no` for a commission without a protocol.
Result<std::optional<AttestationHeld>> decide_hold_deferred(const DeferredAttestation& facts,
                                                            const HoldAttestation& command,
                                                            Date today);

/// "Иванов Пётр: отсрочка до 30.11.2026": whose marks the period is closed without.
std::vector<std::string> deferral_notes(const PeriodFacts& facts, Date today);

/// The attempt that gave the deferred result: the first for that period, if it was held in time;
/// one after the deferral had expired only settles what is owed. `held`: in order. Null: none did.
const HeldAttestation* deferred_attempt(const Deferral& deferral,
                                        std::span<const HeldAttestation> held);

/// Those that stand, as they were granted: of the same course, student and period the newest, which
/// prolongs the others; withdrawn ones do not.
std::vector<Deferral> standing_deferrals(std::span<const Deferral> deferrals);

/// How deferrals stand (standing_deferrals), each with what deferred_attempt gave. `held`: of the
/// same students and courses, in order.
std::vector<DeferredResult> deferred_results(std::span<const Deferral> deferrals,
                                             std::span<const HeldAttestation> held);

}  // namespace letopis
