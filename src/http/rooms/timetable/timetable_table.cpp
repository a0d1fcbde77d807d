#include "http/rooms/timetable/timetable_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/timetable/timetable_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_timetable_week>(get, "/api/v1/timetable", "open_timetable_week", timetable_keepers,
                                report),
    route<&preview_changed_places>(post, "/api/v1/timetable/preview", "preview_places",
                                   timetable_keepers, report),
    route<&save_places>(post, "/api/v1/timetable/places", "change_places", timetable_keepers,
                        writing),
    route<&save_subject>(post, "/api/v1/subjects", "add_subject", load_keepers, writing),
    route<&save_course>(post, "/api/v1/courses", "open_course", load_keepers, writing),
});

}  // namespace

std::span<const Route> timetable_table() { return table; }

}  // namespace letopis::http
