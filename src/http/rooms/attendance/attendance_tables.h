#pragma once
// Attendance as lists to take away: F-06 and F-07.

#include "app/attendance/open_attendance_register.h"
#include "app/attendance/open_attendance_summary.h"
#include "http/wire/list_book.h"

namespace letopis::http {

/// Students by the days of the month, their totals, those of the class.
ListBook register_table(const AttendanceRegister& view);
/// Students by periods.
ListBook summary_table(const AttendanceSummary& view);

}  // namespace letopis::http
