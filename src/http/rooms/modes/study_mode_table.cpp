#include "http/rooms/modes/study_mode_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/modes/study_mode_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience mode_keepers = Audience::of({Role::director, Role::deputy, Role::clerk});
constexpr Audience mode_readers =
    Audience::of({Role::director, Role::deputy, Role::clerk, Role::class_teacher});

constexpr auto table = std::to_array<Route>({
    route<&show_study_modes>(get, "/api/v1/study-modes", "open_study_modes", mode_readers, report),
    route<&export_study_modes>(get, "/api/v1/study-modes.csv", "export_study_modes", mode_readers,
                               report),
    route<&export_study_modes_workbook>(get, "/api/v1/study-modes.xlsx", "study_modes_workbook",
                                        mode_readers, report),
    route<&show_student_modes>(get, "/api/v1/students/{student_id}/study-modes",
                               "open_student_modes", mode_readers, report),
    route<&save_study_mode>(post, "/api/v1/study-modes", "set_study_mode", mode_keepers, writing),
    route<&end_one_study_mode>(post, "/api/v1/study-modes/{study_mode}/ending", "end_study_mode",
                               mode_keepers, writing),
    route<&save_carried_result>(post, "/api/v1/carried-results", "carry_result", mode_keepers,
                                writing),
});

}  // namespace

std::span<const Route> study_mode_table() { return table; }

}  // namespace letopis::http
