#pragma once
// Dispatcher (диспетчер): one per I/O thread. Takes a request through the router and the gate to
// its handler, and notes how it ended.
//
//   http::Site site{context};
//   http::HttpServer::open(options, [&] { return std::make_unique<http::Dispatcher>(site); });

#include "http/gate/access_log.h"
#include "http/gate/doorkeeper.h"
#include "http/gate/held_answers.h"
#include "http/live/live_book.h"
#include "http/message/exchange.h"
#include "http/site.h"

namespace letopis::http {

/// Microseconds of a clock that never jumps, for what a request has waited.
using SteadyClock = std::function<std::int64_t()>;
std::int64_t steady_micros();

class Dispatcher final : public Responder {
public:
    /// The site must outlive the dispatcher.
    explicit Dispatcher(Site& site, SteadyClock steady = &steady_micros);

    std::optional<Response> respond(const Request& request, Exchange& exchange) override;
    Response reject(int status) override;
    void tick() override { log_.flush(); }
    void attend(std::function<void()> call) override { live_.attend(std::move(call)); }
    void on_call() override { live_.look(); }

private:
    /// One request on its way: what log and metrics will say.
    struct Visit {
        std::string request_id;
        Instant at;
        std::int64_t begun_micros = 0;
        std::size_t route_index = 0;
        OrgId org_id = 0;
        PersonId actor_id;
        std::uint32_t roles = 0;             ///< AccessLine::roles.
        const School* written_to = nullptr;  ///< Where others write too: he may ask them next.
        bool takes_gzip = false;
    };
    Visit begin();
    std::optional<Response> route(Visit& visit, const Request& request, Exchange& exchange);
    std::optional<Response> serve(Visit& visit, const Request& request, Exchange& exchange,
                                  const Found& found);
    Response finish(const Visit& visit, Response response);
    /// finish, of an answer that a scribe held back.
    Response finish_held(const Visit& visit, Response response);

    Site& site_;
    SteadyClock steady_;
    ThreadMemory memory_;
    LiveBook live_;
    ThreadMetrics& metrics_;
    AccessLog log_;
    Doorkeeper doorkeeper_;
    HeldAnswers held_;
    std::string request_id_prefix_;
    std::uint64_t request_count_ = 0;
};

}  // namespace letopis::http
