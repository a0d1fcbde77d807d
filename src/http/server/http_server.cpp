#include "http/server/http_server.h"

#include <sys/socket.h>

#include <algorithm>
#include <boost/asio/ip/address.hpp>

#include "base/check.h"
#include "http/server/io_thread.h"

namespace letopis::http {
namespace {

Fault cannot_listen(const ServerOptions& options, const boost::system::error_code& error) {
    return {.what = "cannot listen on " + options.host + ":" + std::to_string(options.port) + ": " +
                    error.message()};
}

/// With SO_REUSEPORT a second server would silently share the port with a first. A socket without
/// it cannot be bound while anybody listens there.
boost::system::error_code check_nobody_listens(const IoThread::Tcp::endpoint& endpoint) {
    boost::asio::io_context io{1};
    boost::system::error_code error;
    IoThread::Acceptor probe{io.get_executor()};
    probe.open(endpoint.protocol(), error);
    if (!error) probe.set_option(IoThread::Acceptor::reuse_address{true}, error);
    if (!error) probe.bind(endpoint, error);
    return error;
}

/// What getsockopt says of a socket; -1 if it says nothing.
int asked_of(int socket, int option) {
    int value = -1;
    socklen_t size = sizeof value;
    return ::getsockopt(socket, SOL_SOCKET, option, &value, &size) == 0 ? value : -1;
}

bool listens_for_tcp(int socket) {
    const int family = asked_of(socket, SO_DOMAIN);
    return (family == AF_INET || family == AF_INET6) &&
           asked_of(socket, SO_PROTOCOL) == IPPROTO_TCP && asked_of(socket, SO_ACCEPTCONN) == 1;
}

}  // namespace

Result<std::unique_ptr<HttpServer>> HttpServer::open(const ServerOptions& options,
                                                     MakeResponder make_responder) {
    LETOPIS_CHECK(options.clock != nullptr && options.threads > 0, "the options are whole");
    std::unique_ptr<HttpServer> server{new HttpServer};
    for (std::size_t i = 0; i < options.threads; ++i)
        server->io_threads_.push_back(
            std::make_unique<IoThread>(options, make_responder, server->connection_count_));
    LETOPIS_TRY_DONE(options.held_socket >= 0 ? server->share(options) : server->listen(options));
    server->port_ = server->io_threads_.front()->port();
    for (const auto& io_thread : server->io_threads_)
        server->threads_.emplace_back([&thread = *io_thread] { thread.run(); });
    return server;
}

Result<Done> HttpServer::listen(const ServerOptions& options) {
    boost::system::error_code error;
    const auto address = boost::asio::ip::make_address(options.host, error);
    if (error) return cannot_listen(options, error);
    IoThread::Tcp::endpoint endpoint{address, options.port};
    if ((error = check_nobody_listens(endpoint))) return cannot_listen(options, error);
    for (const auto& io_thread : io_threads_) {
        if ((error = io_thread->listen(endpoint))) return cannot_listen(options, error);
        endpoint.port(io_thread->port());  // Port 0: the first has chosen for all.
    }
    return Done{};
}

Result<Done> HttpServer::share(const ServerOptions& options) {
    if (!listens_for_tcp(options.held_socket))
        return Fault{"the socket handed over does not listen for TCP"};
    for (const auto& io_thread : io_threads_)
        if (const auto error = io_thread->share(options.held_socket))
            return Fault{"the socket handed over cannot be used: " + error.message()};
    return Done{};
}

HttpServer::~HttpServer() { stop(1); }

std::uint64_t HttpServer::turns() const {
    std::uint64_t least = UINT64_MAX;
    for (const auto& io_thread : io_threads_) least = std::min(least, io_thread->turns());
    return least;
}

void HttpServer::stop(int ticks) {
    for (const auto& io_thread : io_threads_) io_thread->begin_stop(ticks);
    for (std::thread& thread : threads_) thread.join();
    threads_.clear();
    io_threads_.clear();  // With them ends what was accepted and never looked at.
}

}  // namespace letopis::http
