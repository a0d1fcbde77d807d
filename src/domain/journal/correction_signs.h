#pragma once
// Signs of corrections (признаки исправлений): what the protocol of corrections shows to whoever
// controls it (ORD-1.4.1-b, requirements b.3 rule 5 and f.3). A sign is a reason to look, not a
// reproach: each has honest causes.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "domain/attendance/attendance.h"
#include "domain/calendar/calendar.h"
#include "domain/calendar/policies.h"
#include "domain/marks/marks.h"
#include "domain/people/people.h"

namespace letopis {

/// Признак исправления.
LETOPIS_ENUM(CorrectionSign,
             mass_before_closing,  ///< Много исправлений перед концом периода.
             raised_after_closing,  ///< Результат повышен после окончания периода.
             by_another_person,  ///< Исправлено не тем, кто внёс.
             own_child)  ///< Учитель исправил отметку своего ребёнка.

/// What the local act says of a mass of corrections (f.3).
struct SignLimits {
    /// signs.mass_corrections: so many of one person in one course before a closing are a mass.
    int mass_corrections = 10;
    /// signs.last_week_days: from so many days before the end of a period on, its last day among
    /// them, until the period is closed.
    int last_week_days = 7;
};
SignLimits sign_limits(std::span<const PolicyValue> set, Date on);

/// Было, стало: nothing, a mark, an attendance, a result of a period or a year.
using CorrectedValue = std::variant<std::monostate, MarkValue, AttendanceStatus, ResultValue>;

/// As in the cell: "5", "н", "н/а"; "" for nothing and for presence.
std::string corrected_text(const CorrectedValue& value);

/// Whether the student is better off: a higher mark or result, a pass instead of a fail, a result
/// instead of «н/а», a one, a two or a fail that was removed. A point («•») that is replaced by its
/// mark is not raised: the mark was owed. Attendance is never raised.
bool is_raised(const CorrectedValue& was, const CorrectedValue& became);

/// The first day of the last week of a period.
Date last_week_begins(const Period& period, const SignLimits& limits = {});

/// Whether this person is a guardian of the student on that date. What rights a court has left him
/// does not matter: he is no stranger to the child.
bool is_guardian_on(std::span<const Guardianship> guardianships, PersonId person, StudentId student,
                    Date on);

/// What is known of one correction, brought by the caller.
struct CorrectionFacts {
    CorrectedValue was;
    CorrectedValue became;
    Instant made_at;
    PersonId made_by;                         ///< Nil: the program itself.
    PersonId recorded_by;                     ///< Who made what it replaced; nil: not known.
    std::optional<Period> period;             ///< In which the lesson stands; of a result, its own.
    std::optional<Instant> period_closed_at;  ///< In this course.
    SignLimits limits;                        ///< On the period's last day.
    /// His, in this course, from that period's last week until its closing.
    std::int64_t last_week_correction_count = 0;
    bool of_own_child = false;  ///< is_guardian_on, on the day it was made.
};

/// The signs of one correction, in the order of the enumeration.
/// `mass_before_closing`: made since the last week of the period began, up to its last day and,
/// where it is closed later, until then; one of at least `mass_corrections`.
/// `raised_after_closing`: raised after the last day of the period, or from the moment of its
/// closing, where that came earlier. `by_another_person`: both are persons, and not the same one.
/// `own_child`: of_own_child.
std::vector<CorrectionSign> correction_signs(const CorrectionFacts& facts);

}  // namespace letopis
