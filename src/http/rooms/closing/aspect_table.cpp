#include "http/rooms/closing/aspect_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/closing/aspect_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience directors = Audience::of({Role::director});
constexpr Audience openers = Audience::of({Role::deputy});

constexpr auto table = std::to_array<Route>({
    route<&shut_aspect>(post, "/api/v1/study-groups/{study_group_id}/aspects", "close_aspect",
                        heads, writing),
    route<&save_reopening_order>(post, "/api/v1/study-groups/{study_group_id}/reopenings",
                                 "order_reopening", directors, writing),
    route<&open_class_again>(post, "/api/v1/reopenings/{reopening}/carrying-out",
                             "carry_out_reopening", openers, writing),
});

}  // namespace

std::span<const Route> aspect_table() { return table; }

}  // namespace letopis::http
