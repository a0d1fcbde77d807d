#include "http/rooms/certificates/certificate_routes.h"

#include "app/certificates/certificate_forms.h"
#include "http/rooms/batch.h"
#include "http/rooms/certificates/certificate_book.h"
#include "http/rooms/imports/uploaded.h"
#include "http/rooms/on_worker.h"
#include "http/rooms/printing.h"
#include "http/rooms/take_away.h"

namespace letopis::http {
namespace {

auto opening(const GroupPlace& place) {
    return [place](Reader& reader, const Standing& standing, Instant now) {
        return open_certificates(reader, standing, place.study_group_id, now);
    };
}

}  // namespace

void show_certificate_classes(Call& call, Later<CertificateClasses> later) {
    open_on_worker(call, later, open_certificate_classes);
}

void show_certificates(Call& call, const GroupPlace& place, Later<ClassCertificates> later) {
    open_on_worker(call, later, opening(place));
}

void export_certificates(Call& call, const GroupPlace& place, Later<CsvFile> later) {
    send_csv(call, later, as_list(opening(place), certificate_list));
}

void export_certificate_workbook(Call& call, const GroupPlace& place, Later<XlsxFile> later) {
    send_xlsx(call, later, as_list(opening(place), certificate_book));
}

void print_certificates(Call& call, const GroupPlace& place, Later<PdfFile> later) {
    print_form(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_certificate_form(reader, standing, place.study_group_id, now);
    });
}

void save_exams(Call& call, const GroupPlace& place, ExamsCommand body, Later<FactOutcome> later) {
    state(call,
          record_exams(body.command_id, call.actor_id(),
                       {.study_group_id = place.study_group_id,
                        .kind = body.kind,
                        .held_on = body.held_on,
                        .protocol_no = std::move(body.protocol_no),
                        .reason = std::move(body.reason),
                        .lines = std::move(body.lines)}),
          std::move(later));
}

void check_exams(Call& call, const GroupPlace& place, ExamUpload body, Later<ExamPreview> later) {
    open_on_worker(call, later,
                   [place, body = std::move(body)](Reader& reader, const Standing& standing,
                                                   Instant now) -> Result<ExamPreview> {
                       LETOPIS_TRY(bytes, unpack(body.file));
                       return said_of(preview_exams(reader, standing, place.study_group_id,
                                                    body.subject_id.value_or(SubjectId{}), bytes,
                                                    now, body.file.sheet.value_or("")),
                                      body.file);
                   });
}

void withdraw_one_exam(Call& call, const GroupPlace& place, ExamWithdrawal body,
                       Later<FactOutcome> later) {
    state(call,
          withdraw_exam(body.command_id, call.actor_id(),
                        {.study_group_id = place.study_group_id,
                         .student_id = body.student_id,
                         .subject_id = body.subject_id,
                         .corrects = body.corrects,
                         .reason = std::move(body.reason)}),
          std::move(later));
}

void show_student_exams(Call& call, const StudentPlace& place, Later<StudentExams> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_student_exams(reader, standing, place.student_id, now);
    });
}

void show_student_certificate(Call& call, const StudentPlace& place,
                              Later<StudentCertificate> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_student_certificate(reader, standing, place.student_id, now);
    });
}

}  // namespace letopis::http
