#pragma once
// Withdrawal of a carried result (отзыв перенесённого итога, JRN-23): what stood before it stands
// again, or nothing.

#include <optional>
#include <string>

#include "domain/attendance/study_modes.h"

namespace letopis {

struct WithdrawCarried {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;      ///< Nil: of the year.
    EntryIndex result = -1;  ///< The entry that carried it.
    std::string reason;
    bool operator==(const WithdrawCarried&) const = default;
};
LETOPIS_DESCRIBE(WithdrawCarried, course_id, student_id, period_id, result, reason)

struct CarriedFacts {
    std::optional<CarriedResult> standing;  ///< The carried result that stands at that place.
    std::optional<Instant> period_closed_at;
};

/// Whether the course and the class are open is the caller's to check. Refuses `not_found` where no
/// carried result stands; `version_conflict` where another one does; `period_closed` where the
/// period was closed over it: one that came to a closed period, as an addendum does, may go;
/// `text_too_long`; `invalid_value` at `reason` without one.
Result<CarriedResultWithdrawn> decide_withdraw_carried_result(const CarriedFacts& facts,
                                                              const WithdrawCarried& command);

}  // namespace letopis
