#pragma once
// DelayingServer: a server whose delays are known, for the generator's own tests. It answers each
// request some time after it came, in order, and may stand still for a while: what comes in that
// while is answered at its end. A thread of its own; it waits for facts with poll, never sleeps.

#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <deque>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace letopis::load::testing {

using Milliseconds = std::chrono::milliseconds;

struct Habits {
    Milliseconds delay{0};
    /// Counted from the first request.
    Milliseconds stall_from{0};
    Milliseconds stall_until{0};
    /// What is answered to a path; the whole answer, with its head.
    std::string (*answer)(std::string_view path) = [](std::string_view) {
        return std::string{"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood"};
    };
};

class DelayingServer {
public:
    explicit DelayingServer(Habits habits)
        : habits_{habits}, listener_{::socket(AF_INET, SOCK_STREAM, 0)} {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto* generic = reinterpret_cast<sockaddr*>(&address);
        EXPECT_EQ(::bind(listener_, generic, size), 0);
        EXPECT_EQ(::listen(listener_, 128), 0);
        EXPECT_EQ(::getsockname(listener_, generic, &size), 0);
        port_ = ntohs(address.sin_port);
        EXPECT_EQ(::pipe(wake_), 0);
        thread_ = std::thread{[this] { serve(); }};
    }
    ~DelayingServer() {
        EXPECT_EQ(::write(wake_[1], "x", 1), 1);
        thread_.join();
        for (const int socket : {listener_, wake_[0], wake_[1]}) ::close(socket);
        for (const Client& client : clients_)
            if (client.socket >= 0) ::close(client.socket);
    }
    DelayingServer(const DelayingServer&) = delete;
    DelayingServer& operator=(const DelayingServer&) = delete;

    std::uint16_t port() const { return port_; }

private:
    using Time = std::chrono::steady_clock::time_point;
    struct Client {
        int socket = -1;
        std::string asked;
    };
    struct Due {
        Time at;
        std::size_t client;
        std::string answer;
    };

    void serve() {
        for (;;) {
            std::vector<pollfd> polled{{wake_[0], POLLIN, 0}, {listener_, POLLIN, 0}};
            for (const Client& client : clients_) polled.push_back({client.socket, POLLIN, 0});
            ::poll(polled.data(), polled.size(), milliseconds_to_wait());
            if (polled[0].revents != 0) return;
            if (polled[1].revents != 0)
                clients_.push_back({::accept(listener_, nullptr, nullptr), ""});
            for (std::size_t i = 2; i < polled.size(); ++i)
                if (polled[i].revents != 0) read(i - 2);
            answer_what_is_due();
        }
    }
    int milliseconds_to_wait() const {
        if (due_.empty()) return -1;
        const auto left = due_.front().at - std::chrono::steady_clock::now();
        return static_cast<int>(
            std::max<std::int64_t>(0, std::chrono::ceil<Milliseconds>(left).count()));
    }
    void read(std::size_t at) {
        char bytes[4096];
        const ssize_t count = ::recv(clients_[at].socket, bytes, sizeof bytes, 0);
        if (count <= 0) {
            ::close(clients_[at].socket);
            clients_[at].socket = -1;
            return;
        }
        std::string& asked = clients_[at].asked;
        asked.append(bytes, static_cast<std::size_t>(count));
        const auto end = asked.find("\r\n\r\n");
        if (end == std::string::npos) return;
        const auto begin = asked.find(' ') + 1;
        due_.push_back({time_of_answer(), at,
                        habits_.answer(std::string_view{asked}.substr(
                            begin, asked.find(' ', begin) - begin))});
        asked.clear();
    }
    Time time_of_answer() {
        const Time now = std::chrono::steady_clock::now();
        if (begun_ == Time{}) begun_ = now;
        const bool stalled =
            now >= begun_ + habits_.stall_from && now < begun_ + habits_.stall_until;
        return stalled ? begun_ + habits_.stall_until : now + habits_.delay;
    }
    void answer_what_is_due() {
        while (!due_.empty() && due_.front().at <= std::chrono::steady_clock::now()) {
            const Due due = due_.front();
            due_.pop_front();
            Client& client = clients_[due.client];
            if (client.socket < 0) continue;
            ::send(client.socket, due.answer.data(), due.answer.size(), MSG_NOSIGNAL);
            if (due.answer.find("Connection: close") == std::string::npos && !due.answer.empty())
                continue;
            ::close(client.socket);
            client.socket = -1;
        }
    }

    const Habits habits_;
    const int listener_;
    int wake_[2] = {-1, -1};
    std::uint16_t port_ = 0;
    std::vector<Client> clients_;
    std::deque<Due> due_;
    Time begun_{};
    std::thread thread_;
};

}  // namespace letopis::load::testing
