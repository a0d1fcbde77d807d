#include "http/rooms/calendar/calendar_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/calendar/calendar_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_calendar>(get, "/api/v1/calendar", "open_calendar", timetable_keepers, report),
    route<&preview_day>(post, "/api/v1/calendar/preview", "preview_calendar_day", load_keepers,
                        report),
    route<&save_calendar_day>(post, "/api/v1/calendar/days", "set_calendar_day", load_keepers,
                              writing),
    route<&show_bells>(get, "/api/v1/bells", "open_bells", timetable_keepers, report),
    route<&preview_bells>(post, "/api/v1/bells/preview", "preview_bells", load_keepers, report),
    route<&save_bells>(post, "/api/v1/bells", "define_bells", load_keepers, writing),
    route<&preview_class_bells>(post, "/api/v1/bells/classes/preview", "preview_class_bells",
                                load_keepers, report),
    route<&save_class_bells>(post, "/api/v1/bells/classes", "give_bells", load_keepers, writing),
});

}  // namespace

std::span<const Route> calendar_table() { return table; }

}  // namespace letopis::http
