#pragma once
// F-06 and F-07 on paper: missed lessons of a class in a month, its attendance in the year
// (ATT-06).

#include "app/attendance/open_attendance_register.h"
#include "app/attendance/open_attendance_summary.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// F-06: student by day, and his totals. Signed by the class teacher; a draft until the month is
/// over.
TableForm missed_lessons_form(const AttendanceRegister& view, ProgrammeFamily family,
                              const FormFacts& facts);
/// F-07: five numbers for each period and for the year, on the day of printing.
TableForm attendance_summary_form(const AttendanceSummary& view, ProgrammeFamily family,
                                  const FormFacts& facts);

/// The views as forms; refuse as `open_attendance_register` and `open_attendance_summary` do.
Result<TableForm> open_missed_lessons_form(Reader& reader, const Standing& standing,
                                           StudyGroupId id, std::optional<Date> on, Instant now);
Result<TableForm> open_attendance_summary_form(Reader& reader, const Standing& standing,
                                               StudyGroupId id, Instant now);

}  // namespace letopis
