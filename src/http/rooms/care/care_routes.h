#pragma once
// Health and care: what the medic keeps (F-10, SEC-03), what a family reads of it, how students
// under care come to school (b.1, PSY_SOCIAL).

#include "app/attendance/care/open_care.h"
#include "app/attendance/health/open_health.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/journal_routes.h"
#include "http/rooms/places.h"
#include "http/wire/attendance_commands.h"

namespace letopis::http {

void show_health_classes(Call& call, Later<HealthClasses> later);
void show_class_health(Call& call, const GroupPlace& place, Later<ClassHealth> later);
void print_class_health(Call& call, const GroupPlace& place, Later<PdfFile> later);
void save_health_sheet(Call& call, const StudentPlace& place, HealthSheetCommand body,
                       Later<FactOutcome> later);
void show_student_health(Call& call, const StudentPlace& place, Later<StudentHealth> later);
void show_care(Call& call, const DayPlace& place, Later<CareView> later);
void export_care(Call& call, const DayPlace& place, Later<CsvFile> later);
void export_care_workbook(Call& call, const DayPlace& place, Later<XlsxFile> later);

}  // namespace letopis::http
