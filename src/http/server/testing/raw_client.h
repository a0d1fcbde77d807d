#pragma once
// A client that sends bytes as they are, for tests: everything a browser would never send.

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <string>
#include <string_view>

namespace letopis::http::testing {

class RawClient {
public:
    explicit RawClient(std::uint16_t port, int receive_buffer_bytes = 0)
        : socket_{::socket(AF_INET, SOCK_STREAM, 0)} {
        // Small buffers make a slow client; the time limit only ends a test that has failed.
        if (receive_buffer_bytes > 0)
            ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer_bytes,
                         sizeof receive_buffer_bytes);
        const timeval limit{.tv_sec = 20, .tv_usec = 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const auto* generic = reinterpret_cast<const sockaddr*>(&address);
        connected_ = ::connect(socket_, generic, sizeof address) == 0;
    }
    ~RawClient() { hang_up(); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    bool connected() const { return connected_; }

    void send(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (count <= 0) return;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
    }
    void finish_sending() { ::shutdown(socket_, SHUT_WR); }
    void hang_up() {
        if (socket_ >= 0) ::close(socket_);
        socket_ = -1;
    }

    /// One reply: its head and a body of Content-Length bytes; "" when the server has hung up.
    std::string reply(bool with_body = true) {
        while (received_.find("\r\n\r\n") == std::string::npos)
            if (!receive()) return "";
        const std::size_t head = received_.find("\r\n\r\n") + 4;
        const std::size_t size = head + (with_body ? body_size(received_.substr(0, head)) : 0);
        while (received_.size() < size)
            if (!receive()) return "";
        std::string reply = received_.substr(0, size);
        received_.erase(0, size);
        return reply;
    }
    /// The next `size` bytes; "" when the server has hung up before.
    std::string take(std::size_t size) {
        while (received_.size() < size)
            if (!receive()) return "";
        std::string taken = received_.substr(0, size);
        received_.erase(0, size);
        return taken;
    }
    /// Waits until this was said, and leaves what came after it. False when the server has hung up
    /// or says nothing more.
    bool hear(std::string_view words) {
        while (received_.find(words) == std::string::npos)
            if (!receive()) return false;
        received_.erase(0, received_.find(words) + words.size());
        return true;
    }
    /// Everything up to the end of the connection.
    std::string everything() {
        while (receive()) {
        }
        return std::exchange(received_, {});
    }
    std::string ask(std::string_view request) {
        send(request);
        return reply();
    }

private:
    static std::size_t body_size(const std::string& head) {
        static constexpr std::string_view name = "\r\nContent-Length: ";
        const std::size_t at = head.find(name);
        return at == std::string::npos ? 0 : std::stoul(head.substr(at + name.size()));
    }
    bool receive() {
        char bytes[16 * 1024];
        const ssize_t count = ::recv(socket_, bytes, sizeof bytes, 0);
        if (count <= 0) return false;
        received_.append(bytes, static_cast<std::size_t>(count));
        return true;
    }

    int socket_;
    bool connected_ = false;
    std::string received_;
};

}  // namespace letopis::http::testing
