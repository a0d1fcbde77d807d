#include "http/rooms/attestation/attestation_table.h"

#include <array>

#include "http/rooms/attestation/attestation_routes.h"
#include "http/rooms/audiences.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_attested_groups>(get, "/api/v1/attestation/study-groups", "open_attested_groups",
                                 attestation_readers, report),
    route<&show_attestation_plan>(get, "/api/v1/attestation/study-groups/{study_group_id}/plan",
                                  "open_attestation_plan", attestation_readers, report),
    route<&save_attestation_form>(put, "/api/v1/attestation/forms", "plan_attestation",
                                  section_heads, writing),
    route<&show_exam_sheet>(get, "/api/v1/attestation/courses/{course_id}/sheet", "open_exam_sheet",
                            paper_readers, report),
    route<&export_exam_sheet>(get, "/api/v1/attestation/courses/{course_id}/sheet.csv",
                              "export_exam_sheet", paper_readers, report),
    route<&export_exam_workbook>(get, "/api/v1/attestation/courses/{course_id}/sheet.xlsx",
                                 "exam_workbook", paper_readers, report),
    route<&print_exam_sheet>(get, "/api/v1/attestation/courses/{course_id}/sheet.pdf",
                             "print_exam_sheet", paper_readers, report),
    route<&show_group_sheet>(get, "/api/v1/attestation/study-groups/{study_group_id}/sheet",
                             "open_group_sheet", attestation_readers, report),
    route<&export_group_sheet>(get, "/api/v1/attestation/study-groups/{study_group_id}/sheet.csv",
                               "export_group_sheet", attestation_readers, report),
    route<&export_group_workbook>(get,
                                  "/api/v1/attestation/study-groups/{study_group_id}/sheet.xlsx",
                                  "group_sheet_workbook", attestation_readers, report),
    route<&print_group_sheet>(get, "/api/v1/attestation/study-groups/{study_group_id}/sheet.pdf",
                              "print_group_sheet", attestation_readers, report),
    route<&save_attempt>(post, "/api/v1/attestation/attempts", "hold_attestation", attempt_keepers,
                         writing),
    route<&show_debts>(get, "/api/v1/debts", "open_debts", attestation_readers, report),
    route<&export_debts>(get, "/api/v1/debts.csv", "export_debts", attestation_readers, report),
    route<&export_debts_workbook>(get, "/api/v1/debts.xlsx", "debts_workbook", attestation_readers,
                                  report),
    route<&show_student_debts>(get, "/api/v1/students/{student_id}/debts", "open_student_debts",
                               diary_readers, diary),
    route<&show_study_record>(get, "/api/v1/students/{student_id}/study-record",
                              "open_study_record", card_readers, report),
    route<&print_study_record>(get, "/api/v1/students/{student_id}/study-record.pdf",
                               "print_study_record", card_readers, report),
});

}  // namespace

std::span<const Route> attestation_table() { return table; }

}  // namespace letopis::http
