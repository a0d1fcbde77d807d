#include "http/rooms/practice/practice_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/practice/diary_routes.h"
#include "http/rooms/practice/practice_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

/// Anybody who works in the college may be a lead of practice: the assignment decides.
constexpr Audience practice_readers =
    Audience::of({Role::director, Role::deputy, Role::archivist, Role::journal_admin, Role::clerk,
                  Role::subject_teacher, Role::class_teacher, Role::scheduler, Role::section_head,
                  Role::department_head, Role::training_master, Role::medic, Role::counsellor});
constexpr Audience senders =
    Audience::of({Role::director, Role::deputy, Role::class_teacher, Role::training_master});
constexpr Audience assessors = practice_readers;
constexpr Audience students = Audience::of({Role::student});
/// The student and his family too.
constexpr Audience practice_diary_readers =
    Audience::of({Role::director, Role::deputy, Role::archivist, Role::journal_admin, Role::clerk,
                  Role::subject_teacher, Role::class_teacher, Role::student, Role::guardian,
                  Role::scheduler, Role::section_head, Role::department_head, Role::training_master,
                  Role::medic, Role::counsellor});

constexpr auto table = std::to_array<Route>({
    route<&show_practice_courses>(get, "/api/v1/practice/courses", "open_practice_courses",
                                  practice_readers, report),
    route<&show_practice>(get, "/api/v1/practice/courses/{course_id}", "open_practice",
                          practice_readers, report),
    route<&export_practice>(get, "/api/v1/practice/courses/{course_id}/sheet.csv",
                            "export_practice", practice_readers, report),
    route<&export_practice_workbook>(get, "/api/v1/practice/courses/{course_id}/sheet.xlsx",
                                     "practice_workbook", practice_readers, report),
    route<&print_practice>(get, "/api/v1/practice/courses/{course_id}/sheet.pdf", "print_practice",
                           practice_readers, report),
    route<&send_to_practice>(post, "/api/v1/practice/assignments", "assign_practice", senders,
                             writing),
    route<&cancel_one_practice>(post, "/api/v1/practice/assignments/{assignment}/cancellation",
                                "cancel_practice", senders, writing),
    route<&save_attestation_sheet>(put,
                                   "/api/v1/practice/assignments/{assignment}/attestation-sheet",
                                   "assess_practice", assessors, writing),
    route<&print_attestation_sheet>(
        get, "/api/v1/practice/assignments/{assignment}/attestation-sheet.pdf",
        "print_attestation_sheet", practice_readers, report),
    route<&show_student_practice>(get, "/api/v1/students/{student_id}/practice",
                                  "open_student_practice", diary_readers, diary),
    route<&show_practice_diary>(get, "/api/v1/practice/assignments/{assignment}/diary",
                                "open_practice_diary", practice_diary_readers, diary),
    route<&print_practice_diary>(get, "/api/v1/practice/assignments/{assignment}/diary.pdf",
                                 "print_practice_diary", practice_diary_readers, report),
    route<&write_one_practice_day>(put,
                                   "/api/v1/practice/assignments/{assignment}/diary/days/{done_on}",
                                   "write_practice_day", students, writing),
    route<&withdraw_one_practice_day>(
        post, "/api/v1/practice/assignments/{assignment}/diary/days/{done_on}/withdrawal",
        "withdraw_practice_day", students, writing),
    route<&confirm_days_of_practice>(
        post, "/api/v1/practice/assignments/{assignment}/diary/confirmations",
        "confirm_practice_days", assessors, writing),
    route<&return_one_practice_day>(
        post, "/api/v1/practice/assignments/{assignment}/diary/days/{done_on}/return",
        "return_practice_day", assessors, writing),
});

}  // namespace

std::span<const Route> practice_table() { return table; }

}  // namespace letopis::http
