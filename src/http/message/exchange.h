#pragma once
// Exchange: one request and its one answer, for answers that come later.

#include <functional>
#include <optional>

#include "http/message/request.h"
#include "http/message/response.h"

namespace letopis::http {

/// Makes the answer. Runs on the connection's own thread, once, even if the client has gone.
using MakeResponse = std::function<Response()>;

class Exchange {
public:
    virtual ~Exchange() = default;
    /// Keeps the exchange open beyond the call. What is returned takes the answer from any thread,
    /// once, and may outlive the connection and its server.
    virtual std::function<void(MakeResponse)> keep_open() = 0;
};

/// Answers the requests of one I/O thread: it is made there, called there and ends there.
class Responder {
public:
    virtual ~Responder() = default;
    /// The answer, or nothing when the exchange was kept open. Must not block.
    virtual std::optional<Response> respond(const Request& request, Exchange& exchange) = 0;
    /// The answer to bytes that are no request; `status` is one of 400, 413, 414, 417, 431, 505.
    virtual Response reject(int status) = 0;
    /// Called about once a second.
    virtual void tick() {}
    /// Called once, before everything else. `call` may be kept and called on any thread, also when
    /// this one has ended, and does not wait: `on_call` follows here within
    /// limits::live_gather_milliseconds, once for all calls made until then.
    virtual void attend(std::function<void()> /*call*/) {}
    virtual void on_call() {}
};

}  // namespace letopis::http
