#pragma once
// The diary of practice (дневник практики, VOC-10): the student writes what he did on each day of
// his practice, his lead of the college confirms the line or gives it back. What is confirmed the
// student changes no more; once there is an attestation sheet, only what was given back to him.

#include <span>
#include <vector>

#include "base/result.h"
#include "domain/calendar/calendar.h"
#include "domain/journal/practice.h"
#include "domain/journal/practice_diary/practice_days.h"

namespace letopis {

struct WritePracticeDay {
    EntryIndex assignment = -1;
    Date done_on;
    int hours = 0;
    std::string text;
    EntryIndex base_version = -1;  ///< Of the line that the asker saw; -1: none stood there.
    bool operator==(const WritePracticeDay&) const = default;
};
LETOPIS_DESCRIBE(WritePracticeDay, assignment, done_on, hours, text, base_version)

/// A line as somebody saw it.
struct SeenPracticeDay {
    Date done_on;
    EntryIndex version = -1;
    bool operator==(const SeenPracticeDay&) const = default;
};
LETOPIS_DESCRIBE(SeenPracticeDay, done_on, version)

/// `standing`: the line of that day; null: none. Nothing when it reads so already. Refuses
/// `version_conflict` where it was changed since it was seen; `practice_cancelled`;
/// `text_too_long`; `invalid_value` at `done_on` for a day outside the practice or to come, for a
/// line that is confirmed, and once there is an attestation sheet for any but a returned line; at
/// `text` without words; at `hours` for less than 1 or more than limits::practice_hours_a_day.
Result<std::optional<PracticeDayWritten>> decide_write_practice_day(
    const PracticeAssignment& practice, const PracticeDay* standing,
    const WritePracticeDay& command, Date today);

/// Nothing when nothing stands there. Refuses as decide_write_practice_day for the line; and
/// `invalid_value` at `done_on` once there is an attestation sheet, and for a line with a remark
/// that is not confirmed yet: both are mended only.
Result<std::optional<PracticeDayWithdrawn>> decide_withdraw_practice_day(
    const PracticeAssignment& practice, const PracticeDay* standing, const SeenPracticeDay& seen);

/// All or none; without those that are confirmed already. Refuses `version_conflict` for a line
/// that was changed or taken back since it was seen, a confirmed one too (who saw its text before
/// it was confirmed names the version of now); `practice_cancelled`; `invalid_value` at
/// `days` for none, more than limits::practice_days, or one twice.
Result<std::vector<PracticeDayConfirmed>> decide_confirm_practice_days(
    const PracticeAssignment& practice, std::span<const PracticeDay> diary,
    std::span<const SeenPracticeDay> days);

struct ReturnPracticeDay {
    EntryIndex assignment = -1;
    SeenPracticeDay day;
    std::string remark;
    bool operator==(const ReturnPracticeDay&) const = default;
};
LETOPIS_DESCRIBE(ReturnPracticeDay, assignment, day, remark)

/// A confirmed line too: it is written again then. Nothing when it was returned so already. Refuses
/// `version_conflict`; `practice_cancelled`; `text_too_long`; `invalid_value` at `remark` without
/// words.
Result<std::optional<PracticeDayReturned>> decide_return_practice_day(
    const PracticeAssignment& practice, const PracticeDay* standing,
    const ReturnPracticeDay& command);

/// Сколько часов в дневнике.
struct PracticeHours {
    int written = 0;    ///< Confirmed or not, without those that were returned.
    int confirmed = 0;  ///< Of them.
    bool operator==(const PracticeHours&) const = default;
};
LETOPIS_DESCRIBE(PracticeHours, written, confirmed)
PracticeHours practice_hours(std::span<const PracticeDay> diary);

/// Days on which a line is awaited, by day: working days of the practice by the calendar. Saturdays
/// are among them only where its hours do not fit into five days a week.
std::vector<Date> practice_days_due(const PracticeAssignment& practice,
                                    std::span<const CalendarDay> special);

/// Of those before today, days without a line; none once the hours of the practice are written.
std::vector<Date> missing_practice_days(const PracticeAssignment& practice,
                                        std::span<const PracticeDay> diary,
                                        std::span<const CalendarDay> special, Date today);

/// The line of that day; null: none.
const PracticeDay* line_of(std::span<const PracticeDay> diary, Date on);

}  // namespace letopis
