#include "http/rooms/reports/report_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/reports/report_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

/// What a student takes along is written out by who keeps his papers.
constexpr Audience paper_keepers =
    Audience::of({Role::director, Role::deputy, Role::clerk, Role::class_teacher});

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
    route<&show_fulfilment>(get, "/api/v1/reports/fulfilment", "open_fulfilment", plan_viewers,
                            report),
    route<&export_fulfilment>(get, "/api/v1/reports/fulfilment.csv", "export_fulfilment",
                              plan_readers, report),
    route<&export_fulfilment_workbook>(get, "/api/v1/reports/fulfilment.xlsx",
                                       "fulfilment_workbook", plan_readers, report),
    route<&print_fulfilment>(get, "/api/v1/reports/fulfilment.pdf", "print_fulfilment",
                             plan_viewers, report),
    route<&show_hours_sheet>(get, "/api/v1/reports/hours", "open_hours_sheet", load_keepers,
                             report),
    route<&export_hours_sheet>(get, "/api/v1/reports/hours.csv", "export_hours_sheet", load_keepers,
                               report),
    route<&export_hours_workbook>(get, "/api/v1/reports/hours.xlsx", "hours_workbook", load_keepers,
                                  report),
    route<&print_hours_sheet>(get, "/api/v1/reports/hours.pdf", "print_hours_sheet", load_keepers,
                              report),
    route<&show_report_card>(get, "/api/v1/reports/students/{student_id}/report-card",
                             "open_report_card", card_readers, report),
    route<&print_report_card>(get, "/api/v1/reports/students/{student_id}/report-card.pdf",
                              "print_report_card", card_readers, report),
    route<&print_extract>(get, "/api/v1/reports/students/{student_id}/extract.pdf", "print_extract",
                          paper_keepers, report),
    route<&print_certificate_of_study>(
        get, "/api/v1/reports/students/{student_id}/certificate-of-study.pdf",
        "print_study_certificate", paper_keepers, report),
});

}  // namespace

std::span<const Route> report_table() { return table; }

}  // namespace letopis::http
