#pragma once
// open_attendance_register: F-06, lessons missed in a month, student by day (ATT-06).

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/attendance/letters.h"
#include "ports/gathering/attendance_totals.h"
#include "ports/reader.h"

namespace letopis {

struct AttendanceRegisterRow {
    StudentId student_id;
    std::string name;
    std::vector<std::string> cells;  ///< For each day of the month: "4б", "2н 1б", or nothing.
    AttendanceTotals totals;
    bool systematic = false;  ///< Systematic absence without a valid reason (e.10).
    bool operator==(const AttendanceRegisterRow&) const = default;
};
LETOPIS_DESCRIBE(AttendanceRegisterRow, student_id, name, cells, totals, systematic)

struct AttendanceRegister {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string class_teacher;
    Date today;
    std::vector<Date> days;  ///< All of the month.
    std::vector<AttendanceRegisterRow> rows;
    AttendanceTotals totals;
    std::string attended;       ///< "94,53 %"
    AttendanceLetters letters;  ///< Of the cells (ATT-01).
    bool operator==(const AttendanceRegister&) const = default;
};
LETOPIS_DESCRIBE(AttendanceRegister, study_group_id, study_group_title, class_teacher, today, days,
                 rows, totals, attended, letters)

/// `on`: any day of the month; today where it is not said. Refuses `not_found`; as the second lock
/// (account_absences).
Result<AttendanceRegister> open_attendance_register(Reader& reader, const Standing& standing,
                                                    StudyGroupId id, std::optional<Date> on,
                                                    Instant now);

}  // namespace letopis
