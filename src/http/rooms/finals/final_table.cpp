#include "http/rooms/finals/final_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/finals/final_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience finals_readers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::clerk,
                  Role::class_teacher, Role::inspector});
/// With the head of the section, who admits.
constexpr Audience admission_readers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::clerk,
                  Role::class_teacher, Role::inspector, Role::section_head});

constexpr auto table = std::to_array<Route>({
    route<&show_finals>(get, "/api/v1/finals/study-groups/{study_group_id}", "open_finals",
                        admission_readers, report),
    route<&save_admission>(post, "/api/v1/finals/study-groups/{study_group_id}/admission",
                           "admit_graduates", section_heads, writing),
    route<&print_admission>(get, "/api/v1/finals/study-groups/{study_group_id}/admission.pdf",
                            "print_admission", admission_readers, report),
    route<&plan_final>(post, "/api/v1/finals/study-groups/{study_group_id}/attestations",
                       "plan_final_attestation", heads, writing),
    route<&cancel_final>(post, "/api/v1/finals/attestations/{final_attestation}/cancellation",
                         "cancel_final_attestation", heads, writing),
    route<&save_final_protocol>(post, "/api/v1/finals/attestations/{final_attestation}/protocol",
                                "sign_final_protocol", heads, writing),
    route<&print_final_protocol>(get,
                                 "/api/v1/finals/attestations/{final_attestation}/protocol.pdf",
                                 "print_final_protocol", admission_readers, report),
    route<&show_student_finals>(get, "/api/v1/students/{student_id}/finals", "open_student_finals",
                                diary_readers, diary),
    route<&show_supplement>(get, "/api/v1/finals/study-groups/{study_group_id}/supplement",
                            "open_diploma_supplement", finals_readers, report),
    route<&export_supplement>(get, "/api/v1/finals/study-groups/{study_group_id}/supplement.csv",
                              "export_supplement", finals_readers, report),
    route<&export_supplement_workbook>(
        get, "/api/v1/finals/study-groups/{study_group_id}/supplement.xlsx", "supplement_workbook",
        finals_readers, report),
    route<&print_supplement>(
        get, "/api/v1/finals/study-groups/{study_group_id}/students/{student_id}/supplement.pdf",
        "print_supplement", finals_readers, report),
    route<&show_subject_cycles>(get, "/api/v1/subject-cycles", "open_subject_cycles",
                                policy_keepers, report),
    route<&save_subject_cycles>(put, "/api/v1/subject-cycles", "set_subject_cycles", policy_keepers,
                                writing),
});

}  // namespace

std::span<const Route> final_table() { return table; }

}  // namespace letopis::http
