#pragma once
// Reports of the school from what is recorded: results, fulfilment, hours, cards of students, the
// class teacher's report; shown, and taken away as tables.

#include <optional>

#include "app/reports/open_activity_list.h"
#include "app/reports/open_class_report.h"
#include "app/reports/open_fulfilment.h"
#include "app/reports/open_general_list.h"
#include "app/reports/open_hours_sheet.h"
#include "app/reports/open_report_card.h"
#include "app/reports/open_results.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/places.h"
#include "http/routes/respond.h"

namespace letopis::http {

/// `period_id` or `range=year`; neither: the last period with results.
struct ClassSpanPlace {
    StudyGroupId study_group_id;
    std::optional<PeriodId> period_id;
    std::optional<ReportRange> range;
};
LETOPIS_DESCRIBE(ClassSpanPlace, study_group_id, period_id, range)
void show_results(Call& call, const ClassSpanPlace& place, Later<ResultsReport> later);
void export_results(Call& call, const ClassSpanPlace& place, Later<CsvFile> later);
void export_results_workbook(Call& call, const ClassSpanPlace& place, Later<XlsxFile> later);
void show_class_report(Call& call, const ClassSpanPlace& place, Later<ClassReport> later);

/// A class, a teacher, or neither: the school.
struct FulfilmentPlace {
    std::optional<StudyGroupId> study_group_id;
    std::optional<EmployeeId> teacher_id;
};
LETOPIS_DESCRIBE(FulfilmentPlace, study_group_id, teacher_id)
void show_fulfilment(Call& call, const FulfilmentPlace& place, Later<FulfilmentReport> later);
void export_fulfilment(Call& call, const FulfilmentPlace& place, Later<CsvFile> later);
void export_fulfilment_workbook(Call& call, const FulfilmentPlace& place, Later<XlsxFile> later);
void print_fulfilment(Call& call, const FulfilmentPlace& place, Later<PdfFile> later);

/// Any day of the month; without it, the current one.
struct HoursPlace {
    std::optional<Date> month;
};
LETOPIS_DESCRIBE(HoursPlace, month)
void show_hours_sheet(Call& call, const HoursPlace& place, Later<HoursSheet> later);
void export_hours_sheet(Call& call, const HoursPlace& place, Later<CsvFile> later);
void export_hours_workbook(Call& call, const HoursPlace& place, Later<XlsxFile> later);
void print_hours_sheet(Call& call, const HoursPlace& place, Later<PdfFile> later);

void show_general_list(Call& call, const GroupPlace& place, Later<GeneralList> later);
void export_general_list(Call& call, const GroupPlace& place, Later<CsvFile> later);
void export_general_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);
void print_general_list(Call& call, const GroupPlace& place, Later<PdfFile> later);

void show_activity_list(Call& call, const GroupPlace& place, Later<ActivityList> later);
void export_activity_list(Call& call, const GroupPlace& place, Later<CsvFile> later);
void export_activity_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);
void print_activity_list(Call& call, const GroupPlace& place, Later<PdfFile> later);
void print_personal_files(Call& call, const GroupPlace& place, Later<PdfFile> later);

void show_report_card(Call& call, const StudentPlace& place, Later<ReportCard> later);

/// Without a year: all years.
struct CardPlace {
    StudentId student_id;
    std::optional<SchoolYearId> school_year_id;
};
LETOPIS_DESCRIBE(CardPlace, student_id, school_year_id)
void print_extract(Call& call, const StudentPlace& place, Later<PdfFile> later);
void print_certificate_of_study(Call& call, const StudentPlace& place, Later<PdfFile> later);
void print_report_card(Call& call, const CardPlace& place, Later<PdfFile> later);

}  // namespace letopis::http
