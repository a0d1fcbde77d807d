#include "load/generator.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <deque>

#include "load/inflate.h"

namespace letopis::load {
namespace {

constexpr Nanos second = 1'000'000'000;
constexpr std::size_t events_at_once = 256;
constexpr std::size_t read_bytes = 256 * 1024;
constexpr std::size_t complaints_kept = 10;
constexpr std::size_t shown_bytes = 300;

Nanos steady_nanos() {
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(since).count();
}

int connect_to(const Target& target) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0) return -1;
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(target.port);
    ::inet_pton(AF_INET, target.host.c_str(), &address.sin_addr);
    const int done = ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    if (done == 0 || errno == EINPROGRESS) return socket;
    ::close(socket);
    return -1;
}

struct Connection {
    int socket = -1;
    bool busy = false;
    std::size_t index = 0;  ///< Of the request under way.
    Nanos sent_at = 0;
    std::size_t written = 0;  ///< Of `request`.
    std::string request;
    std::string answer;  ///< What has come of an answer that did not come at once.
};

/// How long the whole answer is; nothing while its head is not whole.
struct Frame {
    std::size_t head = 0;
    std::size_t body = 0;
    int status = 0;
};

bool read_frame(std::string_view bytes, Frame& frame) {
    static constexpr std::string_view head_end = "\r\n\r\n";
    static constexpr std::size_t status_at = 9;  // "HTTP/1.1 200"
    const auto end = bytes.find(head_end);
    if (end == std::string_view::npos || end < status_at + 3) return false;
    frame.head = end + head_end.size();
    std::from_chars(bytes.data() + status_at, bytes.data() + status_at + 3, frame.status);
    const auto length = field_of(bytes.substr(0, frame.head), "Content-Length");
    std::from_chars(length.data(), length.data() + length.size(), frame.body);
    return true;
}

class Run {
public:
    Run(Script& script, const Target& target, const GeneratorOptions& options)
        : script_{script},
          target_{target},
          options_{options},
          poll_{::epoll_create1(EPOLL_CLOEXEC)},
          connections_(options.connections),
          buffer_(read_bytes, '\0') {
        for (std::size_t kind = 0; kind < script.kind_count(); ++kind)
            result_.kinds.push_back({.name = std::string{script.kind_name(kind)}});
        for (std::size_t i = connections_.size(); i > 0; --i) idle_.push_back(i - 1);
    }
    ~Run() {
        for (const Connection& connection : connections_)
            if (connection.socket >= 0) ::close(connection.socket);
        ::close(poll_);
    }
    Run(const Run&) = delete;
    Run& operator=(const Run&) = delete;

    RunResult take() {
        begun_ = steady_nanos();
        while (answered_ < script_.request_count()) {
            send_what_is_due();
            wait();
            give_up_on_the_silent();
        }
        result_.length = now();
        return std::move(result_);
    }

private:
    Nanos now() const { return steady_nanos() - begun_; }

    void send_what_is_due() {
        Nanos at = now();
        while (next_ < script_.request_count() && script_.due(next_) <= at) {
            if (idle_.empty()) return;
            const std::size_t index = next_++;
            if (at - script_.due(index) > options_.patience) {
                settle(index, at, at, {});
                continue;
            }
            // What waited for a connection is the server's lateness, what did not is ours.
            if (!starved_)
                result_.latest_sending = std::max(result_.latest_sending, at - script_.due(index));
            send(index, at);
            at = now();
        }
        starved_ = false;
    }

    void send(std::size_t index, Nanos at) {
        const std::size_t place = idle_.back();
        idle_.pop_back();
        Connection& connection = connections_[place];
        connection.busy = true;
        connection.index = index;
        connection.sent_at = at;
        connection.written = 0;
        script_.write(index, connection.request);
        if (connection.socket < 0 && !open(place)) return fail(place);
        write_on(place);
    }

    bool open(std::size_t place) {
        const int socket = connect_to(target_);
        if (socket < 0) return false;
        connections_[place].socket = socket;
        epoll_event event{.events = EPOLLIN | EPOLLOUT | EPOLLET, .data = {.u64 = place}};
        return ::epoll_ctl(poll_, EPOLL_CTL_ADD, socket, &event) == 0;
    }

    void write_on(std::size_t place) {
        Connection& connection = connections_[place];
        while (connection.written < connection.request.size()) {
            const auto count =
                ::send(connection.socket, connection.request.data() + connection.written,
                       connection.request.size() - connection.written, MSG_NOSIGNAL);
            if (count < 0 && (errno == EAGAIN || errno == ENOTCONN)) return;
            if (count <= 0) return fail(place);
            connection.written += static_cast<std::size_t>(count);
        }
    }

    void wait() {
        Nanos until = now() + second / 4;
        if (next_ < script_.request_count() && !idle_.empty())
            until = std::min(until, script_.due(next_));
        const Nanos length = std::max<Nanos>(0, until - now());
        const timespec limit{.tv_sec = length / second, .tv_nsec = length % second};
        const int count = ::epoll_pwait2(poll_, events_.data(), events_at_once, &limit, nullptr);
        for (int i = 0; i < count; ++i) {
            const epoll_event& event = events_[static_cast<std::size_t>(i)];
            const std::size_t place = event.data.u64;
            if ((event.events & EPOLLOUT) != 0 && connections_[place].busy) write_on(place);
            if ((event.events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0) read(place);
        }
        if (idle_.empty()) starved_ = true;
    }

    void read(std::size_t place) {
        Connection& connection = connections_[place];
        while (connection.socket >= 0) {
            const auto count = ::recv(connection.socket, buffer_.data(), buffer_.size(), 0);
            if (count < 0 && errno == EAGAIN) return;
            if (count <= 0) {
                if (connection.busy) return fail(place);
                return close(place);  // An idle connection, which nobody misses.
            }
            if (!connection.busy) return close(place);
            take_in(place, {buffer_.data(), static_cast<std::size_t>(count)});
            // The end of the connection may have come with the bytes: no event would tell it again.
            if (!connection.busy && static_cast<std::size_t>(count) < buffer_.size()) return;
        }
    }

    void take_in(std::size_t place, std::string_view bytes) {
        Connection& connection = connections_[place];
        const bool in_parts = !connection.answer.empty();
        if (in_parts) bytes = connection.answer.append(bytes);
        Frame frame;
        if (!read_frame(bytes, frame) || bytes.size() < frame.head + frame.body) {
            if (!in_parts) connection.answer = bytes;
            return;
        }
        const Nanos at = now();
        const std::string_view head = bytes.substr(0, frame.head);
        Answer answer{
            .status = frame.status, .head = head, .body = bytes.substr(frame.head, frame.body)};
        const bool closes = field_of(head, "Connection") == "close";
        if (field_of(head, "Content-Encoding") == "gzip") answer.body = inflate_.plain(answer.body);
        settle(connection.index, connection.sent_at, at, answer);
        connection.answer.clear();
        if (closes) close(place);
        free(place);
    }

    void settle(std::size_t index, Nanos sent_at, Nanos at, const Answer& answer) {
        ++answered_;
        const Verdict verdict = script_.judge(index, answer);
        const Nanos due = script_.due(index);
        if (verdict == Verdict::wrong) complain(index, answer);
        if (due < options_.count_from) return;
        KindResult& kind = result_.kinds[script_.kind(index)];
        const auto at_second = static_cast<std::size_t>(due / second);
        if (result_.seconds.size() <= at_second) result_.seconds.resize(at_second + 1);
        SecondResult& during = result_.seconds[at_second];
        ++during.asked;
        if (verdict == Verdict::good) {
            ++kind.good;
            ++during.good;
            during.slowest = std::max(during.slowest, at - due);
            kind.good_times.note(at - due);
            kind.service_times.note(at - sent_at);
        } else if (answer.status == 0) {
            ++kind.unanswered;
        } else {
            ++(verdict == Verdict::shed ? kind.shed : kind.wrong);
        }
    }

    void complain(std::size_t index, const Answer& answer) {
        if (result_.complaints.size() == complaints_kept) return;
        std::string request;
        script_.write(index, request);
        result_.complaints.push_back(request.substr(0, request.find("\r\n")) + " -> " +
                                     std::to_string(answer.status) + " " +
                                     std::string{answer.body.substr(0, shown_bytes)});
    }

    void fail(std::size_t place) {
        close(place);
        connections_[place].answer.clear();
        settle(connections_[place].index, connections_[place].sent_at, now(), {});
        free(place);
    }
    void close(std::size_t place) {
        if (connections_[place].socket >= 0) ::close(connections_[place].socket);
        connections_[place].socket = -1;
    }
    void free(std::size_t place) {
        connections_[place].busy = false;
        idle_.push_back(place);
    }

    void give_up_on_the_silent() {
        const Nanos at = now();
        if (at < next_look_) return;
        next_look_ = at + second;
        for (std::size_t place = 0; place < connections_.size(); ++place) {
            const Connection& connection = connections_[place];
            if (connection.busy && at - script_.due(connection.index) > options_.patience)
                fail(place);
        }
    }

    Script& script_;
    const Target& target_;
    const GeneratorOptions options_;
    const int poll_;
    std::vector<Connection> connections_;
    std::vector<std::size_t> idle_;  ///< Warm ones are used again first.
    std::array<epoll_event, events_at_once> events_{};
    std::string buffer_;
    Inflate inflate_;
    RunResult result_;
    Nanos begun_ = 0;
    Nanos next_look_ = 0;
    std::size_t next_ = 0;
    std::size_t answered_ = 0;
    bool starved_ = false;  ///< What is due has been waiting for a connection.
};

}  // namespace

std::string_view field_of(std::string_view head, std::string_view name) {
    for (auto at = head.find(name); at != std::string_view::npos; at = head.find(name, at + 1)) {
        const auto after = at + name.size();
        const bool whole = at >= 2 && head[at - 1] == '\n' && head.substr(after, 2) == ": ";
        if (whole) return head.substr(after + 2, head.find("\r\n", after) - after - 2);
    }
    return {};
}

RunResult run(Script& script, const Target& target, const GeneratorOptions& options) {
    return Run{script, target, options}.take();
}

}  // namespace letopis::load
