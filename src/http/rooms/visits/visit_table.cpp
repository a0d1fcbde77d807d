#include "http/rooms/visits/visit_table.h"

#include <array>

#include "http/rooms/visits/visit_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr Audience visit_keepers = Audience::of({Role::director, Role::clerk});
constexpr Audience inspectors = Audience::of({Role::inspector});
constexpr Audience journal_checkers =
    Audience::of({Role::director, Role::deputy, Role::inspector, Role::department_head});

constexpr auto table = std::to_array<Route>({
    route<&show_visits>(get, "/api/v1/visits", "open_visits", visit_keepers, report),
    route<&show_visit_groups>(get, "/api/v1/visits/study-groups", "open_visit_groups",
                              visit_keepers, report),
    route<&save_visit>(post, "/api/v1/visits", "open_visit", visit_keepers, writing),
    route<&finish_visit>(post, "/api/v1/visits/{visit}/ending", "end_visit", visit_keepers,
                         writing),
    route<&hand_out_visit_login>(post, "/api/v1/visits/{visit}/login", "hand_out_visit_login",
                                 visit_keepers, writing),
    route<&show_own_visit>(get, "/api/v1/own-visit", "open_own_visit", inspectors, report),
    route<&show_journal_check>(get, "/api/v1/journal-check", "open_journal_check", journal_checkers,
                               report),
    route<&print_journal_check>(get, "/api/v1/journal-check.pdf", "print_journal_check",
                                journal_checkers, report),
});

}  // namespace

std::span<const Route> visit_table() { return table; }

}  // namespace letopis::http
