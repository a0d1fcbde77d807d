#pragma once
// Improvement of a mark (повышение отметки, VOC-06): by permission, and only by a valid direction.
// It stands as an addendum; a worse result does not lower the mark.

#include <optional>
#include <span>
#include <vector>

#include "base/result.h"
#include "domain/finals/retakes.h"

namespace letopis {

struct ImprovementFacts {
    Scale scale = Scale::five_point;
    int lowest_mark = 2;
    std::vector<HeldAttestation> held;        ///< Of this student, course and period, in order.
    std::vector<RetakeDirection> directions;  ///< The same.
};

/// Nothing when a correction changes nothing. Refuses `version_conflict` when `corrects` is not the
/// last attempt; `result_not_allowed` at `student_id` without a direction to improve the mark that
/// is valid on that day, for a value off the scale and for «осв.»; `text_too_long`; `invalid_value`
/// at `held_on` before the last attempt and for a day to come, and at `protocol_no` for a
/// commission without a protocol.
Result<std::optional<AttestationHeld>> decide_hold_improvement(const ImprovementFacts& facts,
                                                               const HoldAttestation& command,
                                                               Date today);

/// Refuses `result_not_allowed` at `kind` but for a semester of a vocational group: nothing else
/// counts a mark that was improved.
Result<Done> check_improves(ProgrammeFamily family, PeriodId period_id);

/// The attempt that was made by the direction: the first between its day and its last one that was
/// stated after it was given. Nothing while it is unused.
std::optional<HeldAttestation> attempt_by(const RetakeDirection& direction,
                                          std::span<const HeldAttestation> held);

/// Whether there is anything above it: not of «5», of what only says that it was passed, and of
/// «осв.».
bool may_be_improved(ResultValue value);

/// What counts after these attempts: the best of all that was given, the first included.
ResultValue result_after(ResultValue first, std::span<const HeldAttestation> held);

}  // namespace letopis
