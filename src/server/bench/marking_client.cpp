#include "server/bench/marking_client.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace letopis::bench {
namespace {

[[noreturn]] void give_up(std::string_view what, std::string_view about) {
    std::fprintf(stderr, "marks_bench: %.*s: %.*s\n", static_cast<int>(what.size()), what.data(),
                 static_cast<int>(about.size()), about.data());
    std::exit(1);
}

double now_micros() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::micro>(now).count();
}

int connect_to(std::uint16_t port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        give_up("no server", std::to_string(port));
    return socket;
}

void send_all(int socket, std::string_view bytes) {
    // A request is smaller than a socket's buffer, and there is one at a time.
    if (::write(socket, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        give_up("not sent", bytes);
}

/// Adds what has come; true when head and body are whole.
bool read_some(int socket, std::string& answer) {
    std::array<char, 4096> buffer;
    const ssize_t count = ::read(socket, buffer.data(), buffer.size());
    if (count <= 0) give_up("the server has gone", answer);
    answer.append(buffer.data(), static_cast<std::size_t>(count));
    const auto end = answer.find("\r\n\r\n");
    if (end == std::string::npos) return false;
    static constexpr std::string_view length_field = "Content-Length: ";
    const auto at = answer.find(length_field);
    if (at == std::string::npos) give_up("no length", answer);
    const auto length = static_cast<std::size_t>(
        std::strtoul(answer.c_str() + at + length_field.size(), nullptr, 10));
    return answer.size() >= end + 4 + length;
}

/// What stands between `before` and `after`.
std::string part_of(const std::string& text, std::string_view before, char after) {
    const auto at = text.find(before);
    if (at == std::string::npos) give_up("not signed in", text);
    const auto begin = at + before.size();
    return text.substr(begin, text.find(after, begin) - begin);
}

}  // namespace

SignedIn sign_in(std::uint16_t port, const std::string& login, const std::string& password) {
    const int socket = connect_to(port);
    const std::string body = R"({"login":")" + login + R"(","password":")" + password + R"("})";
    send_all(socket,
             "POST /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
             "application/json\r\nContent-Length: " +
                 std::to_string(body.size()) + "\r\n\r\n" + body);
    std::string answer;
    while (!read_some(socket, answer)) continue;
    ::close(socket);
    return {.cookie = part_of(answer, "Set-Cookie: ", ';'),
            .csrf_token = part_of(answer, R"("csrf_token":")", '"')};
}

MarkingClients::MarkingClients(std::uint16_t port, std::size_t count,
                               const std::vector<SignedIn>& sessions)
    : sessions_{sessions}, poll_{::epoll_create1(0)}, clients_(count) {
    for (std::size_t i = 0; i < count; ++i) {
        clients_[i].socket = connect_to(port);
        epoll_event event{.events = EPOLLIN, .data = {.u64 = i}};
        ::epoll_ctl(poll_, EPOLL_CTL_ADD, clients_[i].socket, &event);
    }
}

MarkingClients::~MarkingClients() {
    for (const Client& client : clients_) ::close(client.socket);
    ::close(poll_);
}

std::string MarkingClients::request_of(const MarkToMake& mark) const {
    const SignedIn& session = sessions_[mark.session];
    std::string body = R"({"commands":[{"command_id":")" + mark.command_id + R"(","lesson_id":")" +
                       mark.lesson_id + R"(","student_id":")" + mark.student_id +
                       R"(","work_no":1,"text":")";
    body += mark.mark;
    body += R"(","base_version":-1,"reason_code":"none","reason":""}]})";
    return "POST /api/v1/cells HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + session.cookie +
           "\r\nX-Letopis-CSRF: " + session.csrf_token +
           "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}

void MarkingClients::send(Client& client, const std::string& request) {
    client.answer.clear();
    client.busy = true;
    client.sent_at = now_micros();
    send_all(client.socket, request);
}

bool MarkingClients::receive(Client& client) {
    if (!read_some(client.socket, client.answer)) return false;
    if (client.answer.find(R"("outcome":"recorded")") == std::string::npos)
        give_up("not recorded", client.answer);
    client.busy = false;
    return true;
}

MarkingClients::Timing MarkingClients::make(const std::vector<MarkToMake>& marks) {
    std::vector<std::string> requests;
    requests.reserve(marks.size());
    for (const MarkToMake& mark : marks) requests.push_back(request_of(mark));
    Timing timing;
    timing.micros.reserve(marks.size());
    const double begun = now_micros();
    std::size_t next = 0;
    for (Client& client : clients_)
        if (next < marks.size()) send(client, requests[next++]);
    std::array<epoll_event, 64> events;
    while (timing.micros.size() < marks.size()) {
        const int count = ::epoll_wait(poll_, events.data(), events.size(), -1);
        for (int i = 0; i < count; ++i) {
            Client& client = clients_[events[static_cast<std::size_t>(i)].data.u64];
            if (!client.busy) give_up("the server spoke first", client.answer);
            if (!receive(client)) continue;
            timing.micros.push_back(now_micros() - client.sent_at);
            if (next < marks.size()) send(client, requests[next++]);
        }
    }
    timing.seconds = (now_micros() - begun) * 1e-6;
    return timing;
}

}  // namespace letopis::bench
