#include "http/rooms/tables/site_table.h"

#include <array>

#include "http/rooms/audiences.h"
#include "http/rooms/diary_routes.h"
#include "http/rooms/health_routes.h"
#include "http/rooms/imports/import_routes.h"
#include "http/rooms/imports/setup_routes.h"
#include "http/rooms/pages_routes.h"
#include "http/rooms/session_routes.h"

namespace letopis::http {
namespace {

using enum Method;
using enum Urgency;

constexpr auto site_routes = std::to_array<Route>({
    // Session.
    route<&sign_in>(post, "/api/v1/session", "sign_in", anyone, always),
    route<&show_session>(get, "/api/v1/session", "show_session", signed_in, always),
    route<&sign_out>(erase, "/api/v1/session", "sign_out", signed_in, always),
    route<&change_password>(put, "/api/v1/session/password", "change_password", signed_in, always),

    // The program itself.
    route<&show_alive>(get, "/livez", "livez", anyone, always),
    route<&show_ready>(get, "/readyz", "readyz", anyone, always),
    route<&show_metrics>(get, "/metrics", "metrics", this_machine, always),

    // Imports and the first days of a school.
    route<&preview_people>(post, "/api/v1/imports/people/preview", "preview_people_import",
                           list_keepers, report),
    route<&load_people>(post, "/api/v1/imports/people", "import_people", list_keepers, writing),
    route<&preview_timetable>(post, "/api/v1/imports/timetable/preview", "preview_timetable_import",
                              timetable_keepers, report),
    route<&load_timetable>(post, "/api/v1/imports/timetable", "import_timetable", timetable_keepers,
                           writing),
    route<&show_made_import>(get, "/api/v1/imports/{import_id}", "open_made_import", list_keepers,
                             report),
    route<&hand_out_logins>(post, "/api/v1/imports/{import_id}/logins", "hand_out_logins",
                            list_keepers, writing),
    route<&take_back_import>(post, "/api/v1/imports/{import_id}/undoing", "undo_import",
                             list_keepers, writing),
    route<&show_setup>(get, "/api/v1/setup", "open_setup", list_keepers, report),
    route<&show_usual_year>(get, "/api/v1/setup/usual-year", "show_usual_year", load_keepers,
                            report),
    route<&begin_year>(post, "/api/v1/setup/year", "open_year", load_keepers, writing),
    route<&show_founding>(get, "/api/v1/founding", "show_founding", anyone, always),
    route<&found_organization>(post, "/api/v1/founding", "found_organization", anyone, always),

    // Pages and files of the web.
    route<&show_founding_page>(get, "/setup", "founding_page", anyone, always),
    route<&show_home>(get, "/", "home", anyone, always),
    route<&show_sign_in_page>(get, "/sign-in", "sign_in_page", anyone, always),
    route<&show_verify_page>(get, "/verify", "verify_page", anyone, always),
    route<&show_verify_page_at>(get, "/verify/{rest*}", "verify_page_at", anyone, always),
    route<&show_diary_page>(get, "/d", "diary_page", anyone, diary),
    route<&show_diary_page_at>(get, "/d/{rest*}", "diary_page_at", anyone, diary),
    route<&show_teacher_page>(get, "/t", "teacher_page", anyone, always),
    route<&show_teacher_page_at>(get, "/t/{rest*}", "teacher_page_at", anyone, always),
    route<&show_office_page>(get, "/s", "office_page", anyone, always),
    route<&show_office_page_at>(get, "/s/{rest*}", "office_page_at", anyone, always),
    route<&show_archive_page>(get, "/a", "archive_page", anyone, always),
    route<&show_archive_page_at>(get, "/a/{rest*}", "archive_page_at", anyone, always),
    route<&show_file>(get, "/{path*}", "web_file", anyone, always),
});

}  // namespace

std::span<const Route> site_table() { return site_routes; }

}  // namespace letopis::http
