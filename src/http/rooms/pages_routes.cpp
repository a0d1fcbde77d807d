#include "http/rooms/pages_routes.h"

#include "http/site.h"

namespace letopis::http {
namespace {

Response see_other(std::string_view location) {
    Response response = text_response(303, "");
    response.add("Location", location);
    return response;
}

Result<Response> shell(Call& call, std::string_view file) {
    LETOPIS_TRY(session, call.find_session());
    if (!session) return to_sign_in(call);
    return page_file(call, file);
}

/// In order of the day's work, as the web has it (web/src/model/places.ts).
std::string_view home_of(const Standing& standing) {
    if (standing.has(Role::director) || standing.has(Role::deputy)) return "/s";
    if (standing.has(Role::subject_teacher) || standing.has(Role::class_teacher) ||
        standing.has(Role::journal_admin))
        return "/t";
    for (const Role role :
         {Role::clerk, Role::inspector, Role::scheduler, Role::section_head, Role::department_head,
          Role::training_master, Role::medic, Role::counsellor})
        if (standing.has(role)) return "/s";
    if (standing.has(Role::archivist)) return "/a";
    return "/d";
}

}  // namespace

Response to_sign_in(Call& call) {
    const Request& request = call.request();
    const std::string query = request.query.empty() ? "" : "?" + request.query;
    return see_other("/sign-in?to=" + percent_encoded(request.path + query));
}

Result<Response> page_file(Call& call, std::string_view file) {
    auto response = call.site().pages.file(file, call.request());
    if (!response) return RefusalCode::unknown_route;
    return *std::move(response);
}

Result<Response> show_home(Call& call) {
    if (call.context().founding != nullptr) return see_other("/setup");
    LETOPIS_TRY(session, call.find_session());
    if (!session) return see_other("/sign-in");
    LETOPIS_TRY(standing, call.find_standing());
    return see_other(home_of(*standing));
}

Result<Response> show_sign_in_page(Call& call) {
    if (call.context().founding != nullptr) return see_other("/setup");
    return page_file(call, "sign-in.html");
}
Result<Response> show_verify_page(Call& call) { return page_file(call, "verify.html"); }
Result<Response> show_verify_page_at(Call& call, const RestPlace&) {
    return show_verify_page(call);
}
Result<Response> show_teacher_page(Call& call) { return shell(call, "teacher.html"); }
Result<Response> show_teacher_page_at(Call& call, const RestPlace&) {
    return show_teacher_page(call);
}
Result<Response> show_office_page(Call& call) { return shell(call, "office.html"); }
Result<Response> show_office_page_at(Call& call, const RestPlace&) {
    return show_office_page(call);
}
Result<Response> show_archive_page(Call& call) { return shell(call, "archive.html"); }
Result<Response> show_archive_page_at(Call& call, const RestPlace&) {
    return show_archive_page(call);
}

Result<Response> show_file(Call& call, const FilePlace& place) {
    return page_file(call, place.path);
}

}  // namespace letopis::http
