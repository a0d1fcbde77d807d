#pragma once
// Reports of attendance: F-06, F-07 and the presence of a day, shown and taken away as tables.

#include "app/attendance/open_attendance_register.h"
#include "app/attendance/open_attendance_summary.h"
#include "app/attendance/open_presence.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/places.h"
#include "http/routes/respond.h"

namespace letopis::http {

void show_attendance_register(Call& call, const GroupDayPlace& place,
                              Later<AttendanceRegister> later);
void export_attendance_register(Call& call, const GroupDayPlace& place, Later<CsvFile> later);
void export_register_workbook(Call& call, const GroupDayPlace& place, Later<XlsxFile> later);
void print_attendance_register(Call& call, const GroupDayPlace& place, Later<PdfFile> later);

void show_attendance_summary(Call& call, const GroupPlace& place, Later<AttendanceSummary> later);
void export_attendance_summary(Call& call, const GroupPlace& place, Later<CsvFile> later);
void export_summary_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);
void print_attendance_summary(Call& call, const GroupPlace& place, Later<PdfFile> later);

void show_presence(Call& call, const DayPlace& place, Later<PresenceView> later);

}  // namespace letopis::http
