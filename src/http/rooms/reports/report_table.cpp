#include "http/rooms/reports/report_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/reports/report_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_results>(get, "/api/v1/reports/study-groups/{study_group_id}/results",
                         "open_results", class_heads, report),
    route<&export_results>(get, "/api/v1/reports/study-groups/{study_group_id}/results.csv",
                           "export_results", class_heads, report),
    route<&export_results_workbook>(get,
                                    "/api/v1/reports/study-groups/{study_group_id}/results.xlsx",
                                    "results_workbook", class_heads, report),
    route<&show_class_report>(get, "/api/v1/reports/study-groups/{study_group_id}/class-report",
                              "open_class_report", class_heads, report),
    route<&show_general_list>(get, "/api/v1/reports/study-groups/{study_group_id}/general",
                              "open_general_list", class_heads, report),
    route<&export_general_list>(get, "/api/v1/reports/study-groups/{study_group_id}/general.csv",
                                "export_general_list", class_heads, report),
    route<&export_general_workbook>(get,
                                    "/api/v1/reports/study-groups/{study_group_id}/general.xlsx",
                                    "general_workbook", class_heads, report),
    route<&print_general_list>(get, "/api/v1/reports/study-groups/{study_group_id}/general.pdf",
                               "print_general_list", class_heads, report),
    route<&show_activity_list>(get, "/api/v1/reports/study-groups/{study_group_id}/activities",
                               "open_activity_list", class_heads, report),
    route<&export_activity_list>(get,
                                 "/api/v1/reports/study-groups/{study_group_id}/activities.csv",
                                 "export_activity_list", class_heads, report),
    route<&export_activity_workbook>(
        get, "/api/v1/reports/study-groups/{study_group_id}/activities.xlsx", "activity_workbook",
        class_heads, report),
    route<&print_activity_list>(get, "/api/v1/reports/study-groups/{study_group_id}/activities.pdf",
                                "print_activity_list", class_heads, report),
    route<&print_personal_files>(get,
                                 "/api/v1/reports/study-groups/{study_group_id}/personal-files.pdf",
                                 "print_personal_files", sheet_readers, report),
    route<&show_fulfilment>(get, "/api/v1/reports/fulfilment", "open_fulfilment", plan_readers,
                            report),
    route<&export_fulfilment>(get, "/api/v1/reports/fulfilment.csv", "export_fulfilment",
                              plan_readers, report),
    route<&export_fulfilment_workbook>(get, "/api/v1/reports/fulfilment.xlsx",
                                       "fulfilment_workbook", plan_readers, report),
    route<&print_fulfilment>(get, "/api/v1/reports/fulfilment.pdf", "print_fulfilment",
                             plan_readers, report),
    route<&show_hours_sheet>(get, "/api/v1/reports/hours", "open_hours_sheet", timetable_keepers,
                             report),
    route<&export_hours_sheet>(get, "/api/v1/reports/hours.csv", "export_hours_sheet",
                               timetable_keepers, report),
    route<&export_hours_workbook>(get, "/api/v1/reports/hours.xlsx", "hours_workbook",
                                  timetable_keepers, report),
    route<&print_hours_sheet>(get, "/api/v1/reports/hours.pdf", "print_hours_sheet",
                              timetable_keepers, report),
    route<&show_report_card>(get, "/api/v1/reports/students/{student_id}/report-card",
                             "open_report_card", card_readers, report),
    route<&print_report_card>(get, "/api/v1/reports/students/{student_id}/report-card.pdf",
                              "print_report_card", card_readers, report),
});

}  // namespace

std::span<const Route> report_table() { return table; }

}  // namespace letopis::http
