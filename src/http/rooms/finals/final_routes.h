#pragma once
// Final attestation of vocational groups (ГИА, VOC-11), cycles of disciplines and the diploma
// supplement (VOC-09): shown, ordered, signed, and taken away on paper and as tables.

#include "app/attestation/diploma/open_diploma_supplement.h"
#include "app/attestation/diploma/open_subject_cycles.h"
#include "app/attestation/finals/open_finals.h"
#include "app/attestation/finals/open_student_finals.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/places.h"
#include "http/routes/respond.h"
#include "http/wire/commands/finals_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct FinalPlace {
    EntryIndex final_attestation = -1;
};
LETOPIS_DESCRIBE(FinalPlace, final_attestation)

struct GraduatePlace {
    StudyGroupId study_group_id;
    StudentId student_id;
};
LETOPIS_DESCRIBE(GraduatePlace, study_group_id, student_id)

void show_finals(Call& call, const GroupPlace& place, Later<FinalsOfGroup> later);
void save_admission(Call& call, const GroupPlace& place, GraduatesOrder body,
                    Later<FactOutcome> later);
void print_admission(Call& call, const GroupPlace& place, Later<PdfFile> later);
void plan_final(Call& call, const GroupPlace& place, FinalAttestationCommand body,
                Later<FactOutcome> later);
void cancel_final(Call& call, const FinalPlace& place, FinalCancellation body,
                  Later<FactOutcome> later);
void save_final_protocol(Call& call, const FinalPlace& place, FinalProtocolCommand body,
                         Later<FactOutcome> later);
void print_final_protocol(Call& call, const FinalPlace& place, Later<PdfFile> later);
void show_student_finals(Call& call, const StudentPlace& place, Later<StudentFinals> later);

void show_supplement(Call& call, const GroupPlace& place, Later<GroupSupplement> later);
void export_supplement(Call& call, const GroupPlace& place, Later<CsvFile> later);
void export_supplement_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);
void print_supplement(Call& call, const GraduatePlace& place, Later<PdfFile> later);

void show_subject_cycles(Call& call, Later<SubjectCycles> later);
void save_subject_cycles(Call& call, SubjectCyclesCommand body, Later<FactOutcome> later);

}  // namespace letopis::http
