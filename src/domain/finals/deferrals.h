#pragma once
// Deferral of attestation (отсрочка аттестации, ASM-08, e.4): a student who was absent for a good
// reason gets his mark of a period later. The period is closed without it; the result then comes as
// an addendum (attestation.h).

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/calendar/calendar.h"
#include "domain/marks/marks.h"

namespace letopis {

/// Отсрочка as it stands now.
struct Deferral {
    EntryIndex deferral = -1;  ///< The entry that granted it: its identity.
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;
    Date until;  ///< The last day on which he may be attested.
    std::string reason;
    std::string order_no;
    Instant granted_at;
    bool is_withdrawn = false;
    bool operator==(const Deferral&) const = default;
};
LETOPIS_DESCRIBE(Deferral, deferral, course_id, student_id, period_id, until, reason, order_no,
                 granted_at, is_withdrawn)

struct AttestationDeferred {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;
    Date until;
    std::string reason;
    std::string order_no;
    bool operator==(const AttestationDeferred&) const = default;
};
LETOPIS_DESCRIBE(AttestationDeferred, course_id, student_id, period_id, until, reason, order_no)

struct DeferralWithdrawn {
    EntryIndex deferral = -1;
    CourseId course_id;
    StudentId student_id;
    std::string reason;
    bool operator==(const DeferralWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(DeferralWithdrawn, deferral, course_id, student_id, reason)

struct DeferralFacts {
    Period period;
    std::vector<Deferral> known;  ///< Of the student in this course; withdrawn ones do not count.
    std::optional<PeriodMark> mark;  ///< Of that period.
    bool is_closed = false;          ///< The period in this course.
    Date today;
};

/// Refuses `period_closed`, but for one that was closed over a deferral that has expired, which is
/// prolonged so; `deferral_stands` for one that has not expired; `result_confirmed` where the
/// period has its mark; `order_required` without a number; `text_too_long`; `invalid_value` at
/// `reason` without words and at `until` unless it lies after the period's last day, not before
/// today and at most a year after the period.
Result<AttestationDeferred> decide_defer_attestation(const DeferralFacts& facts,
                                                     const AttestationDeferred& command);

/// Nothing when it was withdrawn before. Refuses `period_closed` once the period is closed without
/// the mark; `text_too_long`; `invalid_value` at `reason` without one.
Result<std::optional<DeferralWithdrawn>> decide_withdraw_deferral(const Deferral& standing,
                                                                  const DeferralFacts& facts,
                                                                  const std::string& reason);

}  // namespace letopis
