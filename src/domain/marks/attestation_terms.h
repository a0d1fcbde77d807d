#pragma once
// What the local act asks before a mark of a period may be given (условия аттестации, e.4, e.5,
// ASM-07, ASM-08): so many marks by the hours of the course, «н/а» above such a share of missed
// lessons, a deferral until so many days later. In force on the last day of the period: an act that
// comes later changes nothing in a period that is over.

#include <span>
#include <string>

#include "domain/calendar/policies.h"
#include "domain/marks/means.h"

namespace letopis {

/// Policies attest.minimum_…: the whole table.
MinimumMarks minimum_marks_by_act(std::span<const PolicyValue> set, Date ends_on);

/// Policies in force on `on`, but the share of missed lessons above which «н/а» may be given as on
/// the period's last day.
Policies policies_of_period(std::span<const PolicyValue> set, Date on, Date ends_on);

/// The minimum of one course in one period, as people are told it.
struct MinimumTold {
    int marks = 0;
    std::string words;  ///< "не меньше 3 отметок (1 ч в неделю, четверть; п. 5.3)"
    bool operator==(const MinimumTold&) const = default;
};
MinimumTold minimum_told(std::span<const PolicyValue> set, int weekly_hours_hundredths,
                         PeriodKind kind, Date ends_on);

/// Where neither a mark nor «н/а» can stand, or the absences were for a good reason, e.4 proposes a
/// deferral until this day: attest.deferral_days after the period's last.
Date deferral_day(std::span<const PolicyValue> set, Date ends_on);

/// Whether e.4 proposes a deferral (E-5), by what is known so far: there are fewer marks than the
/// minimum, at least half of what «н/а» needs was missed (as absence_warning has it), and «н/а» is
/// not permitted, or would not be without lessons missed for a good reason.
bool proposes_deferral(const AttestationFacts& facts, const Policies& policies);

}  // namespace letopis
