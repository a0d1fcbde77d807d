#pragma once
// PracticeDay (запись дневника практики, VOC-10): what a student did on one day of his practice,
// and what his lead of the college said of it. What may be written stands in practice_diary.h.

#include <optional>
#include <string>
#include <string_view>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace letopis {

/// Ждёт подтверждения, подтверждена, возвращена с замечанием.
LETOPIS_ENUM(PracticeDayState, written, confirmed, returned)
/// "ждёт подтверждения", …
std::string_view practice_day_title(PracticeDayState state);

/// Запись дневника практики as it stands now.
/// Invariant: an assignment has one a day.
struct PracticeDay {
    EntryIndex assignment = -1;  ///< Of which practice.
    Date done_on;
    CourseId course_id;
    StudentId student_id;
    int hours = 0;
    std::string text;  ///< What was done.
    PracticeDayState state = PracticeDayState::written;
    std::string remark;  ///< Why it was returned; stays until it is confirmed.
    Instant written_at;
    PersonId checked_by;  ///< Who confirmed or returned it; nil: nobody since it was written.
    std::optional<Instant> checked_at;
    EntryIndex version = -1;  ///< The last entry about it.
    bool operator==(const PracticeDay&) const = default;
};
LETOPIS_DESCRIBE(PracticeDay, assignment, done_on, course_id, student_id, hours, text, state,
                 remark, written_at, checked_by, checked_at, version)

// --- Entries -----------------------------------------------------------------------------

/// A later one about the same day replaces it, and is not confirmed yet.
struct PracticeDayWritten {
    EntryIndex assignment = -1;
    CourseId course_id;
    StudentId student_id;
    Date done_on;
    int hours = 0;
    std::string text;
    bool operator==(const PracticeDayWritten&) const = default;
};
LETOPIS_DESCRIBE(PracticeDayWritten, assignment, course_id, student_id, done_on, hours, text)

/// The student took his own line back: nothing stands on that day.
struct PracticeDayWithdrawn {
    EntryIndex assignment = -1;
    CourseId course_id;
    StudentId student_id;
    Date done_on;
    bool operator==(const PracticeDayWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(PracticeDayWithdrawn, assignment, course_id, student_id, done_on)

/// What stood on that day was confirmed for the college.
struct PracticeDayConfirmed {
    EntryIndex assignment = -1;
    CourseId course_id;
    StudentId student_id;
    Date done_on;
    bool operator==(const PracticeDayConfirmed&) const = default;
};
LETOPIS_DESCRIBE(PracticeDayConfirmed, assignment, course_id, student_id, done_on)

/// He gave it back to be mended.
struct PracticeDayReturned {
    EntryIndex assignment = -1;
    CourseId course_id;
    StudentId student_id;
    Date done_on;
    std::string remark;
    bool operator==(const PracticeDayReturned&) const = default;
};
LETOPIS_DESCRIBE(PracticeDayReturned, assignment, course_id, student_id, done_on, remark)

}  // namespace letopis
