#include "http/rooms/achievements/achievements_table.h"

#include <array>

#include "http/rooms/achievements/achievement_routes.h"
#include "http/rooms/audiences.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience group_readers =
    Audience::of({Role::director, Role::deputy, Role::journal_admin, Role::clerk,
                  Role::subject_teacher, Role::class_teacher});
constexpr Audience keepers =
    Audience::of({Role::director, Role::deputy, Role::subject_teacher, Role::class_teacher});

constexpr auto table = std::to_array<Route>({
    route<&show_group_achievements>(get, "/api/v1/study-groups/{study_group_id}/achievements",
                                    "open_group_achievements", group_readers, report),
    route<&export_group_achievements>(get, "/api/v1/study-groups/{study_group_id}/achievements.csv",
                                      "export_achievements", group_readers, report),
    route<&export_achievement_workbook>(get,
                                        "/api/v1/study-groups/{study_group_id}/achievements.xlsx",
                                        "achievements_workbook", group_readers, report),
    route<&show_student_achievements>(get, "/api/v1/students/{student_id}/achievements",
                                      "open_achievements", diary_readers, diary),
    route<&save_achievement>(post, "/api/v1/achievements", "record_achievement", keepers, writing),
    route<&withdraw_one_achievement>(post, "/api/v1/achievements/{achievement}/withdrawal",
                                     "withdraw_achievement", keepers, writing),
    route<&save_mass_event>(post, "/api/v1/mass-events", "record_mass_event", keepers, writing),
    route<&withdraw_one_mass_event>(post, "/api/v1/mass-events/{mass_event}/withdrawal",
                                    "withdraw_mass_event", keepers, writing),
});

}  // namespace

std::span<const Route> achievements_table() { return table; }

}  // namespace letopis::http
