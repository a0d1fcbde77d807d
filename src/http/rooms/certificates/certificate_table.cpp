#include "http/rooms/certificates/certificate_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/certificates/certificate_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience exam_keepers = Audience::of({Role::director, Role::deputy, Role::clerk});
constexpr Audience certificate_readers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::clerk,
                  Role::class_teacher, Role::inspector});

constexpr auto table = std::to_array<Route>({
    route<&show_certificate_classes>(get, "/api/v1/certificates", "open_certificate_classes",
                                     certificate_readers, report),
    route<&show_certificates>(get, "/api/v1/certificates/{study_group_id}", "open_certificates",
                              certificate_readers, report),
    route<&export_certificates>(get, "/api/v1/certificates/{study_group_id}/marks.csv",
                                "export_certificates", certificate_readers, report),
    route<&export_certificate_workbook>(get, "/api/v1/certificates/{study_group_id}/marks.xlsx",
                                        "certificates_workbook", certificate_readers, report),
    route<&print_certificates>(get, "/api/v1/certificates/{study_group_id}/marks.pdf",
                               "print_certificates", certificate_readers, report),
    route<&save_exams>(post, "/api/v1/certificates/{study_group_id}/exams", "record_exams",
                       exam_keepers, writing),
    route<&check_exams>(post, "/api/v1/certificates/{study_group_id}/exams/preview",
                        "preview_exams", exam_keepers, report),
    route<&withdraw_one_exam>(post, "/api/v1/certificates/{study_group_id}/exams/withdrawal",
                              "withdraw_exam", exam_keepers, writing),
    route<&show_student_exams>(get, "/api/v1/students/{student_id}/exams", "open_student_exams",
                               diary_readers, diary),
    route<&show_student_certificate>(get, "/api/v1/students/{student_id}/certificate",
                                     "open_student_certificate", diary_readers, diary),
});

}  // namespace

std::span<const Route> certificate_table() { return table; }

}  // namespace letopis::http
