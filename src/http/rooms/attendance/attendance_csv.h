#pragma once
// F-06 and F-07 as tables for spreadsheets.

#include <string>

#include "app/attendance/open_attendance_register.h"
#include "app/attendance/open_attendance_summary.h"

namespace letopis::http {

/// By the columns of F-06, numbered from 1; the class's totals stand last. Missed days are counted
/// both ways of E-13.
std::string register_csv(const AttendanceRegister& view);
/// By the columns of F-07: five for each period and for the year.
std::string summary_csv(const AttendanceSummary& view);

}  // namespace letopis::http
