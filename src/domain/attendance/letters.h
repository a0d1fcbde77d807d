#pragma once
// Letters of attendance (буквы посещаемости, ATT-01): how the school's act writes what is recorded.
// What is recorded, and what stands on the wire, are the usual letters; whoever draws a page or
// sets a form puts the school's in their place.

#include <span>
#include <string>
#include <string_view>

#include "base/result.h"
#include "domain/attendance/attendance.h"
#include "domain/calendar/policies.h"

namespace letopis {

/// What stands for each: one to three Russian letters, a slash among them perhaps.
struct AttendanceLetters {
    std::string absent = "н";
    std::string ill = "б";
    std::string excused = "у";
    std::string late = "о";

    /// "" for present.
    std::string_view of(AttendanceStatus status) const;
    bool operator==(const AttendanceLetters&) const = default;
};
LETOPIS_DESCRIBE(AttendanceLetters, absent, ill, excused, late)

/// By the policies attendance.absent_letter, …ill_letter, …excused_letter, …late_letter.
AttendanceLetters attendance_letters_on(std::span<const PolicyValue> set, Date on);
bool is_letter_policy(std::string_view key);

/// That each says one thing. Refuses `invalid_value` at the policy's key: for two reasons with one
/// letter, in any case; for a letter that is a mark or a result on any scale («а», «зач», «ср»,
/// «осв»), or its key («з», «ю»).
Result<Done> check_attendance_letters(const AttendanceLetters& letters, std::string_view key);

/// The text of a cell (Cell::text) as the school writes it: "н 4" is "отс 4" where «отс» stands for
/// absence. A text that does not begin with a letter stays as it is.
std::string with_letters(std::string text, const AttendanceLetters& letters);

/// "н — без уважительной причины, б — болезнь, …": what stands under a table.
std::string letters_legend(const AttendanceLetters& letters);

}  // namespace letopis
