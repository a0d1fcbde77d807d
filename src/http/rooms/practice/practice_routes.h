#pragma once
// Practice (практика, VOC-10, F-29): courses and sheets shown, students sent, sheets filled in,
// all of it taken away as tables and on paper.

#include "app/practice/open_practice.h"
#include "app/practice/open_practice_courses.h"
#include "app/practice/open_student_practice.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/places.h"
#include "http/routes/respond.h"
#include "http/wire/commands/practice_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct PracticePlace {
    EntryIndex assignment = -1;
};
LETOPIS_DESCRIBE(PracticePlace, assignment)

void show_practice_courses(Call& call, Later<PracticeCourses> later);
void show_practice(Call& call, const CoursePlace& place, Later<PracticeSheet> later);
void export_practice(Call& call, const CoursePlace& place, Later<CsvFile> later);
void export_practice_workbook(Call& call, const CoursePlace& place, Later<XlsxFile> later);
void print_practice(Call& call, const CoursePlace& place, Later<PdfFile> later);
void send_to_practice(Call& call, PracticeOrder body, Later<FactOutcome> later);
void cancel_one_practice(Call& call, const PracticePlace& place, PracticeCancellation body,
                         Later<FactOutcome> later);
void save_attestation_sheet(Call& call, const PracticePlace& place, AttestationSheetCommand body,
                            Later<FactOutcome> later);
void print_attestation_sheet(Call& call, const PracticePlace& place, Later<PdfFile> later);
void show_student_practice(Call& call, const StudentPlace& place, Later<StudentPractice> later);

}  // namespace letopis::http
