#pragma once
// Interim attestation (VOC-04, F-27, F-28) and academic debts (LAW-04): shown, recorded, and taken
// away as tables.

#include <optional>

#include "app/attestation/open_attestation_plan.h"
#include "app/attestation/open_debts.h"
#include "app/attestation/open_exam_sheet.h"
#include "app/attestation/open_group_sheet.h"
#include "app/attestation/open_study_record.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/places.h"
#include "http/routes/respond.h"
#include "http/wire/attestation_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

/// Without a period, that of today.
struct GroupPeriodPlace {
    StudyGroupId study_group_id;
    std::optional<PeriodId> period_id;
};
LETOPIS_DESCRIBE(GroupPeriodPlace, study_group_id, period_id)

struct ExamPlace {
    CourseId course_id;
    std::optional<PeriodId> period_id;
};
LETOPIS_DESCRIBE(ExamPlace, course_id, period_id)

/// Without a year, this one and the one before.
struct DebtsPlace {
    std::optional<SchoolYearId> school_year_id;
};
LETOPIS_DESCRIBE(DebtsPlace, school_year_id)

void show_attested_groups(Call& call, Later<AttestedGroups> later);
void show_attestation_plan(Call& call, const GroupPlace& place, Later<GroupPlan> later);
void save_attestation_form(Call& call, PlanFormCommand body, Later<FactOutcome> later);

void show_exam_sheet(Call& call, const ExamPlace& place, Later<ExamSheet> later);
void export_exam_sheet(Call& call, const ExamPlace& place, Later<CsvFile> later);
void export_exam_workbook(Call& call, const ExamPlace& place, Later<XlsxFile> later);
void print_exam_sheet(Call& call, const ExamPlace& place, Later<PdfFile> later);

void show_group_sheet(Call& call, const GroupPeriodPlace& place, Later<GroupSheet> later);
void export_group_sheet(Call& call, const GroupPeriodPlace& place, Later<CsvFile> later);
void export_group_workbook(Call& call, const GroupPeriodPlace& place, Later<XlsxFile> later);
void print_group_sheet(Call& call, const GroupPeriodPlace& place, Later<PdfFile> later);

void save_attempt(Call& call, AttemptCommand body, Later<FactOutcome> later);
void show_debts(Call& call, const DebtsPlace& place, Later<DebtList> later);
void export_debts(Call& call, const DebtsPlace& place, Later<CsvFile> later);
void export_debts_workbook(Call& call, const DebtsPlace& place, Later<XlsxFile> later);
void show_student_debts(Call& call, const StudentPlace& place, Later<StudentDebts> later);

void show_study_record(Call& call, const StudentPlace& place, Later<StudyRecord> later);
void print_study_record(Call& call, const StudentPlace& place, Later<PdfFile> later);

}  // namespace letopis::http
