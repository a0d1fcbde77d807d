#include "http/rooms/duties/duty_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/duties/duty_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

/// Everybody who has duties: not families, not inspectors.
constexpr Audience workers =
    Audience::of({Role::director, Role::deputy, Role::archivist, Role::journal_admin, Role::clerk,
                  Role::subject_teacher, Role::class_teacher, Role::scheduler, Role::section_head,
                  Role::department_head, Role::training_master, Role::medic, Role::counsellor});

constexpr auto table = std::to_array<Route>({
    route<&show_duties>(get, "/api/v1/duties", "open_duties", workers, report),
    route<&show_duty_count>(get, "/api/v1/duties/count", "count_duties", workers, report),
    route<&show_duty_progress>(get, "/api/v1/duties/progress", "open_duty_progress", heads, report),
    route<&tick_one_duty>(post, "/api/v1/duties/ticks", "tick_duty", workers, writing),
});

}  // namespace

std::span<const Route> duty_table() { return table; }

}  // namespace letopis::http
