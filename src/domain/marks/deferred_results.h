#pragma once
// Deferred results (отложенные итоги, e.4): a period is closed without the mark of a student whose
// attestation is deferred; what he gets later stands beside the period as an addendum.

#include <optional>
#include <span>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/marks/marks.h"

namespace letopis {

struct DeferredResult {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;
    Date until;                        ///< The last day on which he may be attested.
    std::optional<ResultValue> value;  ///< Once he was.
    bool operator==(const DeferredResult&) const = default;

    /// Nobody has to give him a mark of the period on that day.
    bool excuses(Date on) const { return value.has_value() || on <= until; }
};
LETOPIS_DESCRIBE(DeferredResult, course_id, student_id, period_id, until, value)

/// Null where there is none.
const DeferredResult* deferred_result(std::span<const DeferredResult> deferred, StudentId student,
                                      PeriodId period);

/// What the year is computed from (e.6): a deferred period counts by its addendum; as long as there
/// is none, as not attested, so that the rest are averaged where they are enough. A mark that was
/// confirmed all the same stands. `marks`: of one student in the course of these results.
std::vector<PeriodMark> marks_with_deferred(std::vector<PeriodMark> marks,
                                            std::span<const DeferredResult> deferred,
                                            StudentId student);

}  // namespace letopis
