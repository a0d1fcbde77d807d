#pragma once
// What a deferral must know (ASM-08): for its command, for its attestation and for the look.

#include <optional>
#include <vector>

#include "domain/finals/deferred_attestation.h"
#include "ports/reader.h"

namespace letopis {

/// Of that course, as they were granted: those that stand (standing_deferrals).
Result<std::vector<Deferral>> deferrals_of_course(Reader& reader, const Course& course);

/// Refuses `not_found` for a period that is not of the course's system.
Result<Period> period_of_course(Reader& reader, const Course& course, PeriodId id);

/// Without `today`, which only granting asks for.
Result<DeferralFacts> gather_deferral_facts(Reader& reader, const Course& course,
                                            StudentId student_id, PeriodId period_id);

/// For decide_hold_deferred; nothing where no deferral stands or the period has its mark. `held`:
/// of this student, course and period.
Result<std::optional<DeferredAttestation>> gather_deferred_attestation(
    Reader& reader, const Course& course, StudentId student_id, PeriodId period_id,
    std::vector<HeldAttestation> held, int lowest_mark);

}  // namespace letopis
