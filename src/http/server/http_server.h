#pragma once
// HttpServer: accepts connections on a few I/O threads. Each thread has its own event loop, its own
// listening socket on the same port (SO_REUSEPORT), its own responder; they share nothing while a
// request is answered. TLS is the business of a proxy in front.
//
// Or it is handed a socket that somebody else holds open (ServerOptions::held_socket). Then the
// threads accept from that one: what comes between two servers waits in its queue, while the
// queues of SO_REUSEPORT die with their sockets.

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
    /// A socket that listens already, instead of host and port; -1: none. Stays open and the
    /// caller's.
    int held_socket = -1;
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

    /// Listens when it returns. Faults if the address is taken or not ours, or if the held socket
    /// does not listen for TCP.
    static Result<std::unique_ptr<HttpServer>> open(const ServerOptions& options,
                                                    MakeResponder make_responder);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    std::uint16_t port() const { return port_; }
    /// How often the slowest of the threads has turned since the start, once a tick: who asks twice
    /// sees whether all of them live.
    std::uint64_t turns() const;
    /// Accepts no more, closes idle connections, lets begun requests finish within `ticks`, then
    /// closes what is left. A connection in use until now may ask once more and is told to go: its
    /// client could not know. Returns when all threads have ended. Whoever answers later (the
    /// scribe, the workers) must still be there.
    void stop(int ticks);

private:
    HttpServer() = default;
    Result<Done> listen(const ServerOptions& options);
    Result<Done> share(const ServerOptions& options);
    std::uint16_t port_ = 0;
    std::atomic<std::size_t> connection_count_ = 0;
    std::vector<std::unique_ptr<IoThread>> io_threads_;
    std::vector<std::thread> threads_;
};

}  // namespace letopis::http
