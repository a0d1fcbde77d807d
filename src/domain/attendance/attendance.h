#pragma once
// Attendance (посещаемость): absence and lateness, lesson by lesson.

#include <optional>
#include <string>
#include <string_view>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace letopis {

/// present clears; absent н, ill б, excused у, late о (e.1).
LETOPIS_ENUM(AttendanceStatus, present, absent, ill, excused, late)

/// "н", "б", "у", "о"; empty for present.
std::string_view attendance_letter(AttendanceStatus status);
/// Reads one letter of either case, "п" as excused, "оп" as late; nothing for anything else.
std::optional<AttendanceStatus> parse_attendance(std::string_view text);
/// Whether the student missed the lesson (lateness is not an absence).
bool is_absence(AttendanceStatus status);

/// Запись о посещении as it stands now.
struct Attendance {
    LessonId lesson_id;
    StudentId student_id;
    AttendanceStatus status = AttendanceStatus::present;
    Instant first_recorded_at;
    Instant recorded_at;
    PersonId recorded_by;
    EntryIndex entry_index = -1;
    bool operator==(const Attendance&) const = default;
};

struct AttendanceRecorded {
    LessonId lesson_id;
    StudentId student_id;
    AttendanceStatus status = AttendanceStatus::absent;
    EntryIndex corrects = -1;  ///< The entry it replaces; -1: the first.
    std::string reason;
    bool operator==(const AttendanceRecorded&) const = default;
};
LETOPIS_DESCRIBE(AttendanceRecorded, lesson_id, student_id, status, corrects, reason)

}  // namespace letopis
