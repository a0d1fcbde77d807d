#include "http/rooms/hours/hour_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/hours/hour_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_missed_hours>(get, "/api/v1/study-groups/{study_group_id}/missed-hours",
                              "open_missed_hours", absence_keepers, report),
    route<&export_missed_hours>(get, "/api/v1/study-groups/{study_group_id}/missed-hours.csv",
                                "export_missed_hours", absence_keepers, report),
    route<&export_missed_workbook>(get, "/api/v1/study-groups/{study_group_id}/missed-hours.xlsx",
                                   "missed_hours_workbook", absence_keepers, report),
    route<&print_missed_hours>(get, "/api/v1/study-groups/{study_group_id}/missed-hours.pdf",
                               "print_missed_hours", absence_keepers, report),
    route<&show_teacher_hours>(get, "/api/v1/reports/teacher-hours", "open_teacher_hours",
                               plan_readers, report),
    route<&export_teacher_hours>(get, "/api/v1/reports/teacher-hours.csv", "export_teacher_hours",
                                 plan_readers, report),
    route<&export_teacher_workbook>(get, "/api/v1/reports/teacher-hours.xlsx",
                                    "teacher_hours_workbook", plan_readers, report),
    route<&print_teacher_hours>(get, "/api/v1/reports/teacher-hours.pdf", "print_teacher_hours",
                                plan_readers, report),
});

}  // namespace

std::span<const Route> hour_table() { return table; }

}  // namespace letopis::http
