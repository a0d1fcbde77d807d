#include "load/idle.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace letopis::load {
namespace {

/// An address has 28,000 ports, and a free one is looked for among half of them first.
constexpr std::size_t connections_per_address = 7'000;
constexpr rlim_t descriptors_besides = 100;

void raise_descriptor_limit(std::size_t count) {
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::max<rlim_t>(limit.rlim_cur, count + descriptors_besides);
    limit.rlim_max = std::max(limit.rlim_max, limit.rlim_cur);
    ::setrlimit(RLIMIT_NOFILE, &limit);  // When it may not be, opening says so.
}

int connect_from(const Target& target, std::size_t number) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) return -1;
    // The port is chosen when it is known where it leads: before that, among all that are taken.
    const int later = 1;
    ::setsockopt(socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &later, sizeof later);
    sockaddr_in from{};
    from.sin_family = AF_INET;
    from.sin_addr.s_addr =
        htonl(INADDR_LOOPBACK + 1 + static_cast<std::uint32_t>(number / connections_per_address));
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(target.port);
    ::inet_pton(AF_INET, target.host.c_str(), &to.sin_addr);
    const bool connected =
        ::bind(socket, reinterpret_cast<const sockaddr*>(&from), sizeof from) == 0 &&
        ::connect(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0;
    if (connected) return socket;
    const int reason = errno;
    ::close(socket);
    errno = reason;
    return -1;
}

/// Sends one request and takes its answer; a short one, which comes in one piece.
bool ask(int socket, const std::string& request) {
    std::array<char, 4096> answer{};
    if (::send(socket, request.data(), request.size(), MSG_NOSIGNAL) !=
        static_cast<ssize_t>(request.size()))
        return false;
    const ssize_t count = ::recv(socket, answer.data(), answer.size(), 0);
    const std::string_view said{answer.data(),
                                static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
    return said.starts_with("HTTP/1.1 200 ");
}

}  // namespace

Result<IdleConnections> IdleConnections::open(const Target& target, std::size_t count,
                                              const RequestOf& request_of) {
    raise_descriptor_limit(count);
    IdleConnections held;
    held.sockets_.reserve(count);
    while (held.sockets_.size() < count) {
        const int socket = connect_from(target, held.sockets_.size());
        if (socket >= 0) held.sockets_.push_back(socket);
        if (socket < 0 || !ask(socket, request_of(held.sockets_.size() - 1)))
            return Fault{"Открыто соединений: " + std::to_string(held.sockets_.size()) + " из " +
                         std::to_string(count) + " (" + std::strerror(errno) +
                         "). Поднимите предел открытых файлов (ulimit -n) здесь и у сервера."};
    }
    return held;
}

IdleConnections::~IdleConnections() {
    for (const int socket : sockets_) ::close(socket);
}

std::size_t IdleConnections::alive() const {
    std::size_t count = 0;
    char byte = 0;
    for (const int socket : sockets_) {
        const ssize_t said = ::recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        if (said > 0 || (said < 0 && errno == EAGAIN)) ++count;
    }
    return count;
}

}  // namespace letopis::load
