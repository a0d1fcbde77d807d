#include "http/rooms/behaviour/behaviour_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/behaviour/behaviour_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience assessors = Audience::of({Role::deputy, Role::class_teacher});

constexpr auto table = std::to_array<Route>({
    route<&show_behaviour>(get, "/api/v1/study-groups/{study_group_id}/behaviour", "open_behaviour",
                           assessors, report),
    route<&save_behaviour>(put, "/api/v1/study-groups/{study_group_id}/behaviour",
                           "assess_behaviour", assessors, writing),
});

}  // namespace

std::span<const Route> behaviour_table() { return table; }

}  // namespace letopis::http
