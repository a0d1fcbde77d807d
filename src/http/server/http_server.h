#pragma once
// HttpServer: accepts connections on a few I/O threads. Each thread has its own event loop, its own
// listening socket on the same port (SO_REUSEPORT), its own responder; they share nothing while a
// request is answered. TLS is the business of a proxy in front.

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "base/clock.h"
#include "base/result.h"
#include "http/message/exchange.h"

namespace letopis::http {

struct ServerOptions {
    std::string host = "127.0.0.1";
    std::uint16_t port = 0;  ///< 0: any that is free.
    std::size_t threads = 1;
    const Clock* clock = nullptr;  ///< For the Date field.
    /// All time limits are counted in ticks of this length; shorter only in tests.
    int tick_milliseconds = 1000;
};

class IoThread;

class HttpServer {
public:
    /// Called once on each I/O thread.
    using MakeResponder = std::function<std::unique_ptr<Responder>()>;

    /// Listens when it returns. Faults if the address is taken or not ours.
    static Result<std::unique_ptr<HttpServer>> open(const ServerOptions& options,
                                                    MakeResponder make_responder);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    std::uint16_t port() const { return port_; }
    /// Accepts no more, closes idle connections, lets begun requests finish within `ticks`, then
    /// closes what is left. Returns when all threads have ended. Whoever answers later (the scribe,
    /// the workers) must still be there.
    void stop(int ticks);

private:
    HttpServer() = default;
    std::uint16_t port_ = 0;
    std::atomic<std::size_t> connection_count_ = 0;
    std::vector<std::unique_ptr<IoThread>> io_threads_;
    std::vector<std::thread> threads_;
};

}  // namespace letopis::http
