#pragma once
// Certificates (аттестаты, LAW-10): results of state exams recorded, marks shown, explained and
// taken away as tables and on paper; the student's own.

#include "app/certificates/open_certificate_classes.h"
#include "app/certificates/open_student_exams.h"
#include "app/certificates/preview_exams.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/places.h"
#include "http/routes/respond.h"
#include "http/wire/commands/certificate_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

void show_certificate_classes(Call& call, Later<CertificateClasses> later);
void show_certificates(Call& call, const GroupPlace& place, Later<ClassCertificates> later);
void export_certificates(Call& call, const GroupPlace& place, Later<CsvFile> later);
void export_certificate_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later);
void print_certificates(Call& call, const GroupPlace& place, Later<PdfFile> later);
void save_exams(Call& call, const GroupPlace& place, ExamsCommand body, Later<FactOutcome> later);
void check_exams(Call& call, const GroupPlace& place, ExamUpload body, Later<ExamPreview> later);
void withdraw_one_exam(Call& call, const GroupPlace& place, ExamWithdrawal body,
                       Later<FactOutcome> later);
void show_student_exams(Call& call, const StudentPlace& place, Later<StudentExams> later);
void show_student_certificate(Call& call, const StudentPlace& place,
                              Later<StudentCertificate> later);

}  // namespace letopis::http
