#pragma once
// Directions (направления на пересдачу, VOC-06): a numbered paper that lets one student be attested
// once more in one discipline until a day: to settle a debt, or, by permission, for a better mark.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/journal/attestation.h"

namespace letopis {

LETOPIS_ENUM(RetakeKind, debt, improvement)
/// "ликвидация задолженности", "повышение отметки".
std::string_view retake_kind_title(RetakeKind kind);

/// Направление.
struct RetakeDirection {
    EntryIndex direction = -1;  ///< The entry that gave it: its identity.
    int number = 1;             ///< In the organisation's school year, without gaps.
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    RetakeKind kind = RetakeKind::debt;
    Date given_on;
    Date valid_until;
    std::string examiners;
    std::string basis;             ///< Of an improvement: the permission; else may be empty.
    std::string withdrawn_reason;  ///< Empty: it stands. A withdrawn one keeps its number.
    bool operator==(const RetakeDirection&) const = default;
};
LETOPIS_DESCRIBE(RetakeDirection, direction, number, course_id, student_id, period_id, kind,
                 given_on, valid_until, examiners, basis, withdrawn_reason)

struct RetakeDirected {
    int number = 1;
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;
    RetakeKind kind = RetakeKind::debt;
    Date given_on;
    Date valid_until;
    std::string examiners;
    std::string basis;
    bool operator==(const RetakeDirected&) const = default;
};
LETOPIS_DESCRIBE(RetakeDirected, number, course_id, student_id, period_id, kind, given_on,
                 valid_until, examiners, basis)

struct RetakeWithdrawn {
    EntryIndex direction = -1;
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;
    std::string reason;
    bool operator==(const RetakeWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(RetakeWithdrawn, direction, course_id, student_id, period_id, reason)

struct RetakeFacts {
    AttestationDebt debt;
    std::optional<ResultValue> result;   ///< That stands, for an improvement.
    std::vector<RetakeDirection> known;  ///< Of this student, course and period.
    int next_number = 1;
};

/// `command.number` is not looked at: the outcome has the next. Refuses `retake_stands` while one
/// is valid and no attempt was made since; `result_not_allowed` for a debt where there is none, for
/// an improvement where there is one, or of a «5» or «зачёт»; as check_attestation for a third
/// attempt or one past the deadline; `text_too_long`; `invalid_value` at `valid_until` before today
/// or more than limits::retake_days later, at `examiners` without words (for a second attempt at
/// least three names, separated by commas or lines), at `basis` of an improvement without words.
Result<RetakeDirected> decide_direct_retake(const RetakeFacts& facts, const RetakeDirected& command,
                                            Date today);

/// The direction that lets him be attested on that day, if one does: the latest that was given on
/// it or before and is valid on it, with no attempt between its giving and that day.
std::optional<RetakeDirection> valid_direction(std::span<const RetakeDirection> known,
                                               std::span<const HeldAttestation> held, Date on);

}  // namespace letopis
