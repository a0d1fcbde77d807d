#include "http/dispatcher.h"

#include <algorithm>
#include <chrono>

#include "http/cache/gzip.h"
#include "http/gate/gate.h"
#include "http/rooms/live_routes.h"
#include "http/routes/seen.h"

namespace letopis::http {
namespace {

void compress(Response& response) {
    std::string* const text = response.body.own_text();
    if (!text || text->size() < limits::compress_from_bytes) return;
    *text = gzip(*text);
    response.add("Content-Encoding", "gzip").add("Vary", "Accept-Encoding");
}

RefusalCode refusal_of_status(int status) {
    return status == 413 ? RefusalCode::body_too_large : RefusalCode::malformed_request;
}

}  // namespace

std::int64_t steady_micros() {
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(since).count();
}

Dispatcher::Dispatcher(Site& site, SteadyClock steady)
    : site_{site},
      steady_{std::move(steady)},
      memory_{.site = site.memory},
      live_{
          site.live, site.context,
          [this](const LiveSubject& subject) { return may_still_watch(site_, memory_, subject); }},
      metrics_{site.metrics.join()},
      log_{site.context.log} {
    std::array<std::uint8_t, 6> prefix{};
    memory_.live = &live_;
    site.context.random.fill(prefix);
    request_id_prefix_ = hex(prefix) + "-";
}

Dispatcher::Visit Dispatcher::begin() {
    return {.request_id = request_id_prefix_ + std::to_string(++request_count_),
            .at = site_.context.clock.now(),
            .begun_micros = steady_(),
            .route_index = site_.routes.size()};
}

std::optional<Response> Dispatcher::respond(const Request& request, Exchange& exchange) {
    Visit visit = begin();
    visit.takes_gzip = accepts_coding(request.field(Field::accept_encoding), "gzip");
    auto response = route(visit, request, exchange);
    if (response) return finish(visit, std::move(*response));
    return std::nullopt;
}

Response Dispatcher::reject(int status) {
    return finish(begin(), error_response(refusal_of_status(status), status));
}

std::optional<Response> Dispatcher::route(Visit& visit, const Request& request,
                                          Exchange& exchange) {
    const RouteAnswer answer = site_.router.find(request.method, request.path);
    if (const auto* found = std::get_if<Found>(&answer))
        return serve(visit, request, exchange, *found);
    if (const auto* other = std::get_if<OtherMethods>(&answer)) {
        Response response = error_response(RefusalCode::method_not_allowed);
        response.add("Allow", other->allowed);
        return response;
    }
    return error_response(RefusalCode::unknown_route);
}

std::optional<Response> Dispatcher::serve(Visit& visit, const Request& request, Exchange& exchange,
                                          const Found& found) {
    visit.route_index = found.route_index;
    const Route& route = site_.routes[found.route_index];
    const bool is_command = route.urgency == Urgency::writing;
    const std::int64_t waited =
        is_command
            ? request.waited_micros
            : std::max(request.waited_micros, held_.wait_for_others_micros(visit.begun_micros));
    if (!doorkeeper_.admits(route.urgency, waited, visit.begun_micros))
        return error_response(RefusalCode::busy);
    Call call{site_, site_.context, memory_, request, visit.at};
    const auto passed = pass_gate(call, route);
    if (const Session* session = call.known_session()) {
        visit.org_id = session->org_id;
        visit.actor_id = session->person_id;
    }
    if (!passed) return error_response(passed.error());
    if (route.audience.names_roles()) visit.roles = route.audience.opened_by(call.standing());
    if (is_command && !held_.admits(visit.org_id, visit.begun_micros))
        return error_response(RefusalCode::busy);
    const School* const school = call.known_school();
    if (is_mutation(request.method) && school && school->freshness &&
        school->freshness->others_write())
        visit.written_to = school;
    call.answer_later_with([&] {
        if (is_command) held_.hold(visit.org_id, visit.begun_micros);
        return Pledge{exchange.keep_open(), [this, visit, is_command](Response response) {
                          return is_command ? finish_held(visit, std::move(response))
                                            : finish(visit, std::move(response));
                      }};
    });
    return route.serve(call, found.match, route);
}

Response Dispatcher::finish_held(const Visit& visit, Response response) {
    held_.answered(visit.org_id, visit.begun_micros, steady_());
    return finish(visit, std::move(response));
}

Response Dispatcher::finish(const Visit& visit, Response response) {
    const std::int64_t micros = steady_() - visit.begun_micros;
    const bool routed = visit.route_index < site_.routes.size();
    const char* const name = routed ? site_.routes[visit.route_index].name : "none";
    metrics_.note(visit.route_index, response.status, micros);
    if (!response.fault.empty()) site_.context.log.fault(name, response.fault);
    log_.note({.at = visit.at,
               .request_id = visit.request_id,
               .route = name,
               .org_id = visit.org_id,
               .actor_id = visit.actor_id,
               .status = response.status,
               .refusal = response.refusal ? refusal_name(*response.refusal) : "",
               .micros = micros,
               .roles = visit.roles});
    if (response.may_compress && visit.takes_gzip) compress(response);
    response.add("X-Request-Id", visit.request_id);
    if (const School* school = visit.written_to)
        response.add("Set-Cookie", seen_cookie(site_.context.settings, school->org_id,
                                               school->freshness->known_size()));
    return response;
}

}  // namespace letopis::http
