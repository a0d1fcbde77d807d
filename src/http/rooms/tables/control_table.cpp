#include "http/rooms/tables/control_table.h"

#include <array>

#include "http/rooms/attendance/absence_routes.h"
#include "http/rooms/attendance/exemption_routes.h"
#include "http/rooms/attendance/report_routes.h"
#include "http/rooms/audiences.h"
#include "http/rooms/control_routes.h"
#include "http/rooms/corrections/correction_routes.h"
#include "http/rooms/corrections/protocol_routes.h"
#include "http/rooms/lessons/mode_routes.h"
#include "http/rooms/policy_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    // Corrections beyond the edit window.
    route<&show_corrections>(get, "/api/v1/corrections", "open_corrections", correctors, report),
    route<&ask_correction>(post, "/api/v1/lessons/{lesson_id}/correction-request",
                           "request_correction", teachers, writing),
    route<&answer_correction>(post, "/api/v1/lessons/{lesson_id}/correction-decision",
                              "decide_correction", heads, writing),

    // The protocol of corrections.
    route<&show_protocol>(get, "/api/v1/corrections/protocol", "open_protocol", school_viewers,
                          report),
    route<&export_protocol>(get, "/api/v1/corrections/protocol.csv", "export_protocol",
                            school_viewers, report),
    route<&export_protocol_workbook>(get, "/api/v1/corrections/protocol.xlsx", "protocol_workbook",
                                     school_viewers, report),
    route<&print_protocol>(get, "/api/v1/corrections/protocol.pdf", "print_protocol",
                           school_viewers, report),

    // Control of entry.
    route<&show_gaps>(get, "/api/v1/gaps", "open_gaps", gap_readers, report),
    route<&export_gaps>(get, "/api/v1/gaps.csv", "export_gaps", gap_readers, report),
    route<&export_gaps_workbook>(get, "/api/v1/gaps.xlsx", "gaps_workbook", gap_readers, report),
    route<&print_gaps>(get, "/api/v1/gaps.pdf", "print_gaps", gap_readers, report),
    route<&show_remarks>(get, "/api/v1/remarks", "open_remarks", remark_viewers, report),
    route<&print_remarks>(get, "/api/v1/remarks.pdf", "print_remarks", remark_viewers, report),
    route<&save_remark>(post, "/api/v1/remarks", "make_remark", remark_makers, writing),
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
    route<&save_excuses>(post, "/api/v1/excuses", "register_excuses", excuse_registrars, writing),
    route<&show_rolls>(get, "/api/v1/day/rolls", "open_rolls", teachers, teaching),
    route<&save_roll>(post, "/api/v1/lessons/{lesson_id}/roll", "take_roll", teachers, writing),
    route<&show_absences>(get, "/api/v1/study-groups/{study_group_id}/absences", "open_absences",
                          absence_keepers, report),
    route<&show_attendance_register>(get,
                                     "/api/v1/study-groups/{study_group_id}/attendance-register",
                                     "open_attendance_register", absence_keepers, report),
    route<&export_attendance_register>(
        get, "/api/v1/study-groups/{study_group_id}/attendance-register.csv",
        "export_missed_lessons", absence_keepers, report),
    route<&export_register_workbook>(
        get, "/api/v1/study-groups/{study_group_id}/attendance-register.xlsx",
        "missed_lessons_workbook", absence_keepers, report),
    route<&print_attendance_register>(
        get, "/api/v1/study-groups/{study_group_id}/attendance-register.pdf",
        "print_missed_lessons", absence_keepers, report),
    route<&show_attendance_summary>(get, "/api/v1/study-groups/{study_group_id}/attendance-summary",
                                    "open_attendance_summary", absence_keepers, report),
    route<&export_attendance_summary>(
        get, "/api/v1/study-groups/{study_group_id}/attendance-summary.csv",
        "export_attendance_summary", absence_keepers, report),
    route<&export_summary_workbook>(get,
                                    "/api/v1/study-groups/{study_group_id}/attendance-summary.xlsx",
                                    "attendance_workbook", absence_keepers, report),
    route<&print_attendance_summary>(get,
                                     "/api/v1/study-groups/{study_group_id}/attendance-summary.pdf",
                                     "print_attendance_summary", absence_keepers, report),
    route<&show_presence>(get, "/api/v1/presence", "open_presence", heads, report),

    // Exemptions.
    route<&show_exemptions>(get, "/api/v1/study-groups/{study_group_id}/exemptions",
                            "open_exemptions", exemption_keepers, report),
    route<&export_exemptions>(get, "/api/v1/study-groups/{study_group_id}/exemptions.csv",
                              "export_exemptions", exemption_keepers, report),
    route<&export_exemptions_workbook>(get, "/api/v1/study-groups/{study_group_id}/exemptions.xlsx",
                                       "exemptions_workbook", exemption_keepers, report),
    route<&save_exemption>(post, "/api/v1/exemptions", "grant_exemption", exemption_keepers,
                           writing),
    route<&withdraw_one_exemption>(post, "/api/v1/exemptions/{exemption}/withdrawal",
                                   "withdraw_exemption", exemption_keepers, writing),

    // Safety briefings.
    route<&save_briefing>(put, "/api/v1/lessons/{lesson_id}/briefing", "record_briefing", teachers,
                          writing),
    route<&show_briefings>(get, "/api/v1/briefings", "open_briefings", briefing_readers, report),
    route<&export_briefings>(get, "/api/v1/briefings.csv", "export_briefings", briefing_readers,
                             report),
    route<&export_briefings_workbook>(get, "/api/v1/briefings.xlsx", "briefings_workbook",
                                      briefing_readers, report),

    // Policies.
    route<&show_policies>(get, "/api/v1/policies", "open_policies", policy_viewers, report),
    route<&save_policy>(post, "/api/v1/policies", "set_policy", policy_keepers, writing),
});

}  // namespace

std::span<const Route> control_table() { return table; }

}  // namespace letopis::http
