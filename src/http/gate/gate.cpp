#include "http/gate/gate.h"

#include "crypto/secret.h"

namespace letopis::http {
namespace {

/// "https://host:port" without the scheme; empty for "null" and everything else.
std::string_view host_of_origin(std::string_view origin) {
    for (const std::string_view scheme : {"https://", "http://"})
        if (origin.starts_with(scheme)) return origin.substr(scheme.size());
    return {};
}

Result<Done> check_csrf(Call& call, const Session& session) {
    const std::string expected = call.context().accounts.csrf_token(session);
    const std::string& given = call.request().field(Field::csrf);
    if (equal_in_constant_time(as_bytes(expected), as_bytes(given))) return Done{};
    return RefusalCode::wrong_origin;
}

bool stands_nowhere(const Standing& standing) {
    return standing.appointed.empty() && standing.teaches_courses.empty() &&
           standing.leads_groups.empty() && standing.studies_in.empty() &&
           standing.children.empty() && standing.inspects_groups.empty() &&
           !standing.inspects_school;
}

/// An inspector whose visit does not cover today is shut out of every door, and the session with
/// which he knocked ends (SEC-11). Asked only of those who are nothing in the school today.
Result<Done> check_visit_lasts(Call& call) {
    LETOPIS_TRY(visits, call.school().readers.read(
                            [&](Reader& reader) { return reader.visits_of(call.actor_id()); }));
    if (visits.empty()) return Done{};
    call.context().accounts.sign_out(call.session(), [](const Result<Done>&) {});
    return RefusalCode::account_closed;
}

}  // namespace

bool is_mutation(Method method) { return method != Method::get && method != Method::head; }

Result<Done> check_origin(const Request& request, const Settings& settings) {
    const std::string& site = request.field(Field::sec_fetch_site);
    if (!site.empty() && site != "same-origin" && site != "none") return RefusalCode::wrong_origin;
    const std::string& origin = request.field(Field::origin);
    if (origin.empty()) return Done{};
    const bool ours = settings.public_origin.empty()
                          ? host_of_origin(origin) == request.field(Field::host)
                          : origin == settings.public_origin;
    if (!ours) return RefusalCode::wrong_origin;
    return Done{};
}

Result<Done> pass_gate(Call& call, const Route& route) {
    const Request& request = call.request();
    if (route.audience.is_for_this_machine() && !request.is_local())
        return RefusalCode::unknown_route;
    if (is_mutation(request.method))
        LETOPIS_TRY_DONE(check_origin(request, call.context().settings));
    if (!route.audience.needs_session()) return Done{};
    LETOPIS_TRY(session, call.find_session());
    if (!session) return RefusalCode::sign_in_required;
    if (is_mutation(request.method)) LETOPIS_TRY_DONE(check_csrf(call, *session));
    LETOPIS_TRY(standing, call.find_standing());
    if (stands_nowhere(*standing)) LETOPIS_TRY_DONE(check_visit_lasts(call));
    if (!route.audience.admits(*standing)) return RefusalCode::not_your_role;
    return Done{};
}

}  // namespace letopis::http
