#pragma once
// Academic hours: what a group missed in a month (VOC-07), what a teacher gave in a year (VOC-08).

#include <optional>

#include "app/attendance/open_missed_hours.h"
#include "app/reports/open_teacher_hours.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/routes/respond.h"
#include "http/wire/list_book.h"

namespace letopis::http {

void show_missed_hours(Call& call, const GroupDayPlace& place, Later<MissedHours> later);
void export_missed_hours(Call& call, const GroupDayPlace& place, Later<CsvFile> later);
void export_missed_workbook(Call& call, const GroupDayPlace& place, Later<XlsxFile> later);
void print_missed_hours(Call& call, const GroupDayPlace& place, Later<PdfFile> later);

/// Without a teacher, who asks; without a year, today's.
struct TeacherHoursPlace {
    std::optional<EmployeeId> teacher_id;
    std::optional<SchoolYearId> school_year_id;
};
LETOPIS_DESCRIBE(TeacherHoursPlace, teacher_id, school_year_id)
void show_teacher_hours(Call& call, const TeacherHoursPlace& place, Later<TeacherHours> later);
void export_teacher_hours(Call& call, const TeacherHoursPlace& place, Later<CsvFile> later);
void export_teacher_workbook(Call& call, const TeacherHoursPlace& place, Later<XlsxFile> later);
void print_teacher_hours(Call& call, const TeacherHoursPlace& place, Later<PdfFile> later);

ListBook missed_hours_table(const MissedHours& view);
ListBook teacher_hours_table(const TeacherHours& view);

}  // namespace letopis::http
