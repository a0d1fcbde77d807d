#include "http/rooms/addenda/addendum_table.h"

#include <array>

#include "http/rooms/addenda/addendum_routes.h"
#include "http/rooms/audiences.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto table = std::to_array<Route>({
    route<&show_coming_addendum>(get, "/api/v1/archive/study-groups/{study_group_id}/addendum",
                                 "open_coming_addendum", archive_viewers, report),
    route<&make_addendum>(post, "/api/v1/archive/study-groups/{study_group_id}/addendum",
                          "seal_addendum", archive_keepers, writing),
    route<&check_whole_package>(get, "/api/v1/archive/packages/{package_id}/whole",
                                "check_package_chain", archive_viewers, report),
});

}  // namespace

std::span<const Route> addendum_table() { return table; }

}  // namespace letopis::http
