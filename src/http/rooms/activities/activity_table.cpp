#include "http/rooms/activities/activity_table.h"

#include <array>

#include "http/rooms/activities/activity_routes.h"
#include "http/rooms/audiences.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_activities>(get, "/api/v1/activities", "open_activities", load_viewers, report),
    route<&add_activity>(post, "/api/v1/activities", "form_activity", load_keepers, writing),
    route<&show_activity>(get, "/api/v1/activities/{course_id}", "open_activity_journal",
                          journal_viewers, report),
    route<&print_activity>(get, "/api/v1/activities/{course_id}/journal.pdf", "print_activity",
                           journal_viewers, report),
    route<&save_regime>(put, "/api/v1/study-groups/{study_group_id}/regime", "set_regime",
                        briefing_readers, writing),
});

}  // namespace

std::span<const Route> activity_table() { return table; }

}  // namespace letopis::http
