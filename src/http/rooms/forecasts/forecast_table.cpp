#include "http/rooms/forecasts/forecast_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/forecasts/forecast_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_course_forecast>(get, "/api/v1/courses/{course_id}/forecast",
                                 "open_course_forecast", journal_viewers, report),
    route<&show_class_forecast>(get, "/api/v1/study-groups/{study_group_id}/forecast",
                                "open_class_forecast", class_heads, report),
});

}  // namespace

std::span<const Route> forecast_table() { return table; }

}  // namespace letopis::http
