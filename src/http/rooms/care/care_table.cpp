#include "http/rooms/care/care_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/care/care_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience medics = Audience::of({Role::medic});
constexpr Audience counsellors = Audience::of({Role::counsellor});

constexpr auto table = std::to_array<Route>({
    route<&show_health_classes>(get, "/api/v1/health/classes", "open_health_classes", medics,
                                report),
    route<&show_class_health>(get, "/api/v1/study-groups/{study_group_id}/health",
                              "open_class_health", medics, report),
    route<&print_class_health>(get, "/api/v1/study-groups/{study_group_id}/health.pdf",
                               "print_class_health", medics, report),
    route<&save_health_sheet>(put, "/api/v1/students/{student_id}/health", "keep_health_sheet",
                              medics, writing),
    route<&show_student_health>(get, "/api/v1/students/{student_id}/health", "open_student_health",
                                families, diary),
    route<&show_care>(get, "/api/v1/care", "open_care", counsellors, report),
    route<&export_care>(get, "/api/v1/care.csv", "export_care", counsellors, report),
    route<&export_care_workbook>(get, "/api/v1/care.xlsx", "care_workbook", counsellors, report),
});

}  // namespace

std::span<const Route> care_table() { return table; }

}  // namespace letopis::http
