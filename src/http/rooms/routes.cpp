#include "http/rooms/routes.h"

#include <array>
#include <tuple>

#include "http/rooms/archive_routes.h"
#include "http/rooms/associations/association_routes.h"
#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/attendance/exemption_routes.h"
#include "http/rooms/attendance/report_routes.h"
#include "http/rooms/attestation/attestation_table.h"
#include "http/rooms/audiences.h"
#include "http/rooms/closing_routes.h"
#include "http/rooms/control_routes.h"
#include "http/rooms/corrections/correction_routes.h"
#include "http/rooms/corrections/protocol_routes.h"
#include "http/rooms/diary_routes.h"
#include "http/rooms/health_routes.h"
#include "http/rooms/imports/import_routes.h"
#include "http/rooms/imports/setup_routes.h"
#include "http/rooms/journal_routes.h"
#include "http/rooms/lessons/change_routes.h"
#include "http/rooms/lessons/mode_routes.h"
#include "http/rooms/lessons/plan_routes.h"
#include "http/rooms/live_routes.h"
#include "http/rooms/log_routes.h"
#include "http/rooms/marks_routes.h"
#include "http/rooms/pages_routes.h"
#include "http/rooms/people/people_table.h"
#include "http/rooms/policy_routes.h"
#include "http/rooms/reports/report_table.h"
#include "http/rooms/session_routes.h"
#include "http/rooms/statements_routes.h"
#include "http/rooms/years/year_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto own_table = std::to_array<Route>({
    // Session.
    route<&sign_in>(post, "/api/v1/session", "sign_in", anyone, always),
    route<&show_session>(get, "/api/v1/session", "show_session", signed_in, always),
    route<&sign_out>(erase, "/api/v1/session", "sign_out", signed_in, always),
    route<&change_password>(put, "/api/v1/session/password", "change_password", signed_in, always),

    // Journal.
    route<&show_day>(get, "/api/v1/day", "open_day", teachers, teaching),
    route<&show_courses>(get, "/api/v1/courses", "list_courses", staff, history),
    route<&show_journal>(get, "/api/v1/courses/{course_id}/journal", "open_journal", staff,
                         teaching),
    route<&watch_journal>(get, "/api/v1/courses/{course_id}/journal/live", "watch_journal",
                          journal_readers, history),
    route<&save_lesson>(put, "/api/v1/lessons/{lesson_id}/record", "record_lesson", teachers,
                        writing),
    route<&show_history>(get, "/api/v1/lessons/{lesson_id}/students/{student_id}/history",
                         "open_history", staff, history),

    // Lesson plans.
    route<&show_lesson_plan>(get, "/api/v1/courses/{course_id}/plan", "open_lesson_plan", staff,
                             history),
    route<&save_lesson_plan>(put, "/api/v1/courses/{course_id}/plan", "keep_lesson_plan", teachers,
                             writing),

    // Marks.
    route<&save_cells>(post, "/api/v1/cells", "record_cells", teachers, writing),
    route<&save_comment>(put, "/api/v1/comments", "record_comment", teachers, writing),
    route<&save_period_marks>(put, "/api/v1/period-marks", "confirm_period_marks", teachers,
                              writing),
    route<&save_annual_marks>(put, "/api/v1/annual-marks", "confirm_annual_marks", teachers,
                              writing),

    // Closing.
    route<&show_course_closing>(get, "/api/v1/courses/{course_id}/closing", "open_course_closing",
                                staff, history),
    route<&shut_course>(post, "/api/v1/courses/{course_id}/closing", "close_course", closers,
                        writing),
    route<&shut_period>(post, "/api/v1/courses/{course_id}/periods/{period_id}/closing",
                        "close_period", closers, writing),
    route<&show_school_closing>(get, "/api/v1/closing", "open_school_closing", heads, report),
    route<&show_class_closing>(get, "/api/v1/study-groups/{study_group_id}/closing",
                               "open_class_closing", class_heads, report),
    route<&save_council_decisions>(put, "/api/v1/study-groups/{study_group_id}/council-decisions",
                                   "record_council_decisions", heads, writing),
    route<&shut_class>(post, "/api/v1/study-groups/{study_group_id}/closing", "close_class", heads,
                       writing),

    // The switch to a new school year.
    route<&show_school_years>(get, "/api/v1/school-years", "open_school_years", list_keepers,
                              history),
    route<&show_year_switch>(get, "/api/v1/school-years/{school_year_id}/switch",
                             "open_year_switch", list_keepers, report),
    route<&switch_year>(post, "/api/v1/school-years/{school_year_id}/switch", "switch_year",
                        list_keepers, writing),
    route<&undo_switch>(post, "/api/v1/school-years/{school_year_id}/switch/undoing",
                        "undo_year_switch", list_keepers, writing),

    // Corrections beyond the edit window.
    route<&show_corrections>(get, "/api/v1/corrections", "open_corrections", correctors, report),
    route<&ask_correction>(post, "/api/v1/lessons/{lesson_id}/correction-request",
                           "request_correction", teachers, writing),
    route<&answer_correction>(post, "/api/v1/lessons/{lesson_id}/correction-decision",
                              "decide_correction", heads, writing),

    // The protocol of corrections.
    route<&show_protocol>(get, "/api/v1/corrections/protocol", "open_protocol", heads, report),
    route<&export_protocol>(get, "/api/v1/corrections/protocol.csv", "export_protocol", heads,
                            report),
    route<&export_protocol_workbook>(get, "/api/v1/corrections/protocol.xlsx", "protocol_workbook",
                                     heads, report),
    route<&print_protocol>(get, "/api/v1/corrections/protocol.pdf", "print_protocol", heads,
                           report),

    // Control of entry.
    route<&show_gaps>(get, "/api/v1/gaps", "open_gaps", gap_readers, report),
    route<&show_remarks>(get, "/api/v1/remarks", "open_remarks", correctors, report),
    route<&print_remarks>(get, "/api/v1/remarks.pdf", "print_remarks", correctors, report),
    route<&save_remark>(post, "/api/v1/remarks", "make_remark", heads, writing),
    route<&answer_to_remark>(post, "/api/v1/remarks/{remark}/answer", "answer_remark", teachers,
                             writing),
    route<&settle_one_remark>(post, "/api/v1/remarks/{remark}/settlement", "settle_remark", heads,
                              writing),

    // Attendance: notices of families, documents, the roll, reports.
    route<&show_absence_notices>(get, "/api/v1/students/{student_id}/absence-notices",
                                 "open_absence_notices", families, diary),
    route<&save_absence_notice>(post, "/api/v1/absence-notices", "give_absence_notice", families,
                                writing),
    route<&withdraw_notice>(post, "/api/v1/absence-notices/{notice}/withdrawal",
                            "withdraw_absence_notice", families, writing),
    route<&save_excuses>(post, "/api/v1/excuses", "register_excuses", class_heads, writing),
    route<&show_rolls>(get, "/api/v1/day/rolls", "open_rolls", teachers, teaching),
    route<&save_roll>(post, "/api/v1/lessons/{lesson_id}/roll", "take_roll", teachers, writing),
    route<&show_absences>(get, "/api/v1/study-groups/{study_group_id}/absences", "open_absences",
                          class_heads, report),
    route<&show_attendance_register>(get,
                                     "/api/v1/study-groups/{study_group_id}/attendance-register",
                                     "open_attendance_register", class_heads, report),
    route<&export_attendance_register>(
        get, "/api/v1/study-groups/{study_group_id}/attendance-register.csv",
        "export_missed_lessons", class_heads, report),
    route<&export_register_workbook>(
        get, "/api/v1/study-groups/{study_group_id}/attendance-register.xlsx",
        "missed_lessons_workbook", class_heads, report),
    route<&print_attendance_register>(
        get, "/api/v1/study-groups/{study_group_id}/attendance-register.pdf",
        "print_missed_lessons", class_heads, report),
    route<&show_attendance_summary>(get, "/api/v1/study-groups/{study_group_id}/attendance-summary",
                                    "open_attendance_summary", class_heads, report),
    route<&export_attendance_summary>(
        get, "/api/v1/study-groups/{study_group_id}/attendance-summary.csv",
        "export_attendance_summary", class_heads, report),
    route<&export_summary_workbook>(get,
                                    "/api/v1/study-groups/{study_group_id}/attendance-summary.xlsx",
                                    "attendance_workbook", class_heads, report),
    route<&print_attendance_summary>(get,
                                     "/api/v1/study-groups/{study_group_id}/attendance-summary.pdf",
                                     "print_attendance_summary", class_heads, report),
    route<&show_presence>(get, "/api/v1/presence", "open_presence", heads, report),

    // Exemptions.
    route<&show_exemptions>(get, "/api/v1/study-groups/{study_group_id}/exemptions",
                            "open_exemptions", class_heads, report),
    route<&export_exemptions>(get, "/api/v1/study-groups/{study_group_id}/exemptions.csv",
                              "export_exemptions", class_heads, report),
    route<&export_exemptions_workbook>(get, "/api/v1/study-groups/{study_group_id}/exemptions.xlsx",
                                       "exemptions_workbook", class_heads, report),
    route<&save_exemption>(post, "/api/v1/exemptions", "grant_exemption", class_heads, writing),
    route<&withdraw_one_exemption>(post, "/api/v1/exemptions/{exemption}/withdrawal",
                                   "withdraw_exemption", class_heads, writing),

    // Safety briefings.
    route<&save_briefing>(put, "/api/v1/lessons/{lesson_id}/briefing", "record_briefing", teachers,
                          writing),
    route<&show_briefings>(get, "/api/v1/briefings", "open_briefings", briefing_readers, report),
    route<&export_briefings>(get, "/api/v1/briefings.csv", "export_briefings", briefing_readers,
                             report),
    route<&export_briefings_workbook>(get, "/api/v1/briefings.xlsx", "briefings_workbook",
                                      briefing_readers, report),

    // Changes of lessons.
    route<&show_changes>(get, "/api/v1/changes", "open_day_changes", timetable_keepers, report),
    route<&show_change_register>(get, "/api/v1/changes/register", "open_change_register",
                                 timetable_keepers, report),
    route<&export_change_register>(get, "/api/v1/changes/register.csv", "export_change_register",
                                   timetable_keepers, report),
    route<&export_change_workbook>(get, "/api/v1/changes/register.xlsx", "change_workbook",
                                   timetable_keepers, report),
    route<&print_change_register>(get, "/api/v1/changes/register.pdf", "print_change_register",
                                  timetable_keepers, report),
    route<&save_substitutions>(post, "/api/v1/changes/substitutions", "assign_substitutions",
                               timetable_keepers, writing),
    route<&finish_substitution>(post, "/api/v1/changes/lessons/{lesson_id}/substitution-end",
                                "end_substitution", timetable_keepers, writing),
    route<&move_one_lesson>(post, "/api/v1/changes/lessons/{lesson_id}/move", "move_lesson",
                            timetable_keepers, writing),
    route<&cancel_one_lesson>(post, "/api/v1/changes/lessons/{lesson_id}/cancellation",
                              "cancel_lesson", timetable_keepers, writing),
    route<&restore_one_lesson>(post, "/api/v1/changes/lessons/{lesson_id}/restoration",
                               "restore_lesson", timetable_keepers, writing),
    route<&save_extra_lesson>(post, "/api/v1/changes/extra-lessons", "schedule_extra_lesson",
                              timetable_keepers, writing),
    route<&cancel_days>(post, "/api/v1/changes/cancelled-days", "cancel_days", timetable_keepers,
                        writing),
    route<&save_lesson_mode>(put, "/api/v1/lessons/{lesson_id}/mode", "set_lesson_mode",
                             timetable_keepers, writing),
    route<&save_days_modes>(post, "/api/v1/changes/modes", "set_days_modes", timetable_keepers,
                            writing),

    // Associations of additional education.
    route<&show_associations>(get, "/api/v1/associations", "open_associations", timetable_keepers,
                              report),
    route<&export_associations>(get, "/api/v1/associations.csv", "export_associations",
                                timetable_keepers, report),
    route<&export_associations_workbook>(get, "/api/v1/associations.xlsx", "associations_workbook",
                                         timetable_keepers, report),
    route<&save_association>(put, "/api/v1/associations/{study_group_id}", "describe_association",
                             heads, writing),
    route<&show_association_journal>(get, "/api/v1/associations/{study_group_id}/journal",
                                     "open_association_journal", staff, report),
    route<&export_association_journal>(get, "/api/v1/associations/{study_group_id}/journal.csv",
                                       "export_association_book", staff, report),
    route<&export_association_workbook>(get, "/api/v1/associations/{study_group_id}/journal.xlsx",
                                        "association_workbook", staff, report),

    // Policies.
    route<&show_policies>(get, "/api/v1/policies", "open_policies", policy_readers, report),
    route<&save_policy>(post, "/api/v1/policies", "set_policy", policy_keepers, writing),

    // Statements.
    route<&show_summary_sheet>(get, "/api/v1/study-groups/{study_group_id}/summary-sheet",
                               "open_summary_sheet", sheet_readers, report),
    route<&print_summary_sheet>(get, "/api/v1/study-groups/{study_group_id}/summary-sheet.pdf",
                                "print_summary_sheet", sheet_readers, report),
    route<&print_journal>(get, "/api/v1/courses/{course_id}/journal.pdf", "print_journal", staff,
                          report),
    route<&print_class_journal>(get, "/api/v1/study-groups/{study_group_id}/journal.pdf",
                                "print_class_journal", class_heads, report),
    route<&fetch_document>(get, "/api/v1/documents/{document_id}/file", "fetch_document",
                           sheet_readers, report),

    // Diary.
    route<&show_diary>(get, "/api/v1/students/{student_id}/diary", "open_diary", diary_readers,
                       diary),
    route<&show_marks>(get, "/api/v1/students/{student_id}/marks", "open_marks", diary_readers,
                       diary),

    // Archive.
    route<&show_archive>(get, "/api/v1/archive", "open_archive", archive_readers, report),
    route<&check_package>(post, "/api/v1/archive/packages/{package_id}/verification",
                          "verify_package", archive_keepers, writing),
    route<&fetch_package>(get, "/api/v1/archive/packages/{package_id}/file", "fetch_package",
                          archive_keepers, report),
    route<&save_room>(post, "/api/v1/archive/rooms", "register_room", archive_keepers, writing),
    route<&save_medium>(post, "/api/v1/archive/media", "register_medium", archive_keepers, writing),

    // Ledger.
    route<&show_receipt>(get, "/api/v1/entries/{entry_index}/receipt", "open_receipt", signed_in,
                         history),
    route<&show_checkpoint>(get, "/api/v1/ledger/checkpoint", "show_checkpoint", anyone, always),
    route<&show_key>(get, "/api/v1/ledger/key", "show_key", anyone, always),
    route<&show_consistency>(get, "/api/v1/ledger/consistency", "show_consistency", anyone, always),

    // The program itself.
    route<&show_alive>(get, "/livez", "livez", anyone, always),
    route<&show_ready>(get, "/readyz", "readyz", anyone, always),
    route<&show_metrics>(get, "/metrics", "metrics", this_machine, always),

    // Imports and the first days of a school.
    route<&preview_people>(post, "/api/v1/imports/people/preview", "preview_people_import",
                           list_keepers, report),
    route<&load_people>(post, "/api/v1/imports/people", "import_people", list_keepers, writing),
    route<&preview_timetable>(post, "/api/v1/imports/timetable/preview", "preview_timetable_import",
                              timetable_keepers, report),
    route<&load_timetable>(post, "/api/v1/imports/timetable", "import_timetable", timetable_keepers,
                           writing),
    route<&show_made_import>(get, "/api/v1/imports/{import_id}", "open_made_import", list_keepers,
                             report),
    route<&hand_out_logins>(post, "/api/v1/imports/{import_id}/logins", "hand_out_logins",
                            list_keepers, writing),
    route<&take_back_import>(post, "/api/v1/imports/{import_id}/undoing", "undo_import",
                             list_keepers, writing),
    route<&show_setup>(get, "/api/v1/setup", "open_setup", list_keepers, report),
    route<&show_usual_year>(get, "/api/v1/setup/usual-year", "show_usual_year", timetable_keepers,
                            report),
    route<&begin_year>(post, "/api/v1/setup/year", "open_year", timetable_keepers, writing),
    route<&show_founding>(get, "/api/v1/founding", "show_founding", anyone, always),
    route<&found_organization>(post, "/api/v1/founding", "found_organization", anyone, always),

    // Pages and files of the web.
    route<&show_founding_page>(get, "/setup", "founding_page", anyone, always),
    route<&show_home>(get, "/", "home", anyone, always),
    route<&show_sign_in_page>(get, "/sign-in", "sign_in_page", anyone, always),
    route<&show_verify_page>(get, "/verify", "verify_page", anyone, always),
    route<&show_verify_page_at>(get, "/verify/{rest*}", "verify_page_at", anyone, always),
    route<&show_diary_page>(get, "/d", "diary_page", anyone, diary),
    route<&show_diary_page_at>(get, "/d/{rest*}", "diary_page_at", anyone, diary),
    route<&show_teacher_page>(get, "/t", "teacher_page", anyone, always),
    route<&show_teacher_page_at>(get, "/t/{rest*}", "teacher_page_at", anyone, always),
    route<&show_office_page>(get, "/s", "office_page", anyone, always),
    route<&show_office_page_at>(get, "/s/{rest*}", "office_page_at", anyone, always),
    route<&show_archive_page>(get, "/a", "archive_page", anyone, always),
    route<&show_archive_page_at>(get, "/a/{rest*}", "archive_page_at", anyone, always),
    route<&show_file>(get, "/{path*}", "web_file", anyone, always),
});

constexpr auto table =
    std::apply([](const auto&... routes) { return std::array{routes...}; },
               std::tuple_cat(own_table, attestation_table, report_table, people_table));

}  // namespace

std::span<const Route> all_routes() { return table; }

}  // namespace letopis::http
