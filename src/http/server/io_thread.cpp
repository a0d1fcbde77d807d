#include "http/server/io_thread.h"

#include <fcntl.h>
#include <unistd.h>

#include <boost/asio/detail/socket_option.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

#include "base/limits.h"
#include "http/server/connection.h"

namespace letopis::http {

namespace asio = boost::asio;

namespace {

/// Every piece of bytes carries the time of its arrival: what a request waited in the queue is
/// seen only so. Accepted sockets inherit it.
using ArrivalTimes = asio::detail::socket_option::boolean<SOL_SOCKET, SO_TIMESTAMPNS>;
using ReusePort = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;

/// "Date: Tue, 24 Nov 2026 14:05:09 GMT\r\n" (RFC 9110, 5.6.7).
std::string date_line(Instant at) {
    static constexpr std::array<std::string_view, 7> weekdays{"Mon", "Tue", "Wed", "Thu",
                                                              "Fri", "Sat", "Sun"};
    static constexpr std::array<std::string_view, 12> months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto since =
        std::chrono::sys_time<std::chrono::microseconds>{std::chrono::microseconds{at.micros}};
    const auto day = std::chrono::floor<std::chrono::days>(since);
    const Date date{day};
    const std::chrono::hh_mm_ss time{std::chrono::floor<std::chrono::seconds>(since - day)};
    const auto two = [](auto number) {
        return std::string{static_cast<char>('0' + number / 10),
                           static_cast<char>('0' + number % 10)};
    };
    std::string line = "Date: ";
    line.append(weekdays[static_cast<std::size_t>(date.weekday()) - 1]).append(", ");
    line.append(two(date.day())).append(" ");
    line.append(months[static_cast<std::size_t>(date.month()) - 1]).append(" ");
    line.append(std::to_string(date.year())).append(" ");
    line.append(two(time.hours().count())).append(":").append(two(time.minutes().count()));
    return line.append(":").append(two(time.seconds().count())).append(" GMT\r\n");
}

}  // namespace

IoThread::IoThread(const ServerOptions& options, HttpServer::MakeResponder make_responder,
                   std::atomic<std::size_t>& connection_count)
    : options_{options},
      make_responder_{std::move(make_responder)},
      connection_count_{connection_count},
      mailbox_{std::make_shared<Mailbox>([this] { asio::post(io_, [this] { read_mail(); }); })},
      bell_{std::make_shared<Bell>()} {
    bell_->mailbox = mailbox_;
    bell_->thread = this;
}

IoThread::~IoThread() = default;

IoThread::ErrorCode IoThread::listen(const Tcp::endpoint& endpoint) {
    ErrorCode error;
    acceptor_.open(endpoint.protocol(), error);
    if (!error) acceptor_.set_option(Acceptor::reuse_address{true}, error);
    if (!error) acceptor_.set_option(ReusePort{true}, error);
    if (!error) acceptor_.set_option(ArrivalTimes{true}, error);
    if (!error) acceptor_.bind(endpoint, error);
    if (!error) acceptor_.listen(Acceptor::max_listen_connections, error);
    return error;
}

IoThread::ErrorCode IoThread::share(int listening_socket) {
    // A descriptor of our own: whichever thread closes first leaves the socket to the others.
    const int own = ::fcntl(listening_socket, F_DUPFD_CLOEXEC, 0);
    if (own < 0) return {errno, boost::system::system_category()};
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    ::getsockname(own, reinterpret_cast<sockaddr*>(&address), &size);
    ErrorCode error;
    acceptor_.assign(address.ss_family == AF_INET6 ? Tcp::v6() : Tcp::v4(), own, error);
    if (error) ::close(own);
    // Several threads hear of one connection: those that come too late must not wait for the next.
    if (!error) acceptor_.non_blocking(true, error);
    return error;
}

void IoThread::run() {
    responder_ = make_responder_();
    responder_->attend([bell = bell_] { bell->ring(); });
    refresh_date();
    accept();
    wait_for_tick();
    io_.run();
    mailbox_->close();
    responder_.reset();
}

void IoThread::begin_stop(int ticks) {
    mailbox_->put([this, ticks] { stop_now(ticks); });
}

void IoThread::accept() {
    accepting_ = true;
    acceptor_.async_accept([this](const ErrorCode& error, Socket socket) {
        accepting_ = false;
        if (error == asio::error::operation_aborted) return end_if_done();
        // Out of descriptors, most likely: it will not be better before something closes.
        if (error) return void(accept_paused_ = true);
        on_accept(std::move(socket));
        if (!stopping_) accept();
    });
}

void IoThread::on_accept(Socket socket) {
    if (connection_count_.load(std::memory_order_relaxed) >= limits::connections) return;
    connection_count_.fetch_add(1, std::memory_order_relaxed);
    connections_.push_front(std::make_shared<Connection>(*this, std::move(socket)));
    const auto connection = connections_.front();
    connection->start(connections_.begin());
    if (stopping_) connection->leave();  // It came while the acceptor was being closed.
}

std::unique_ptr<IoThread::Buffer> IoThread::take_buffer() {
    if (spare_buffers_.empty()) return std::make_unique<Buffer>();
    auto buffer = std::move(spare_buffers_.back());
    spare_buffers_.pop_back();
    return buffer;
}

void IoThread::give_back(std::unique_ptr<Buffer> buffer) {
    if (buffer && spare_buffers_.size() < limits::spare_buffers)
        spare_buffers_.push_back(std::move(buffer));
}

void IoThread::forget(Connections::iterator connection) {
    connection_count_.fetch_sub(1, std::memory_order_relaxed);
    connections_.erase(connection);
    end_if_done();
}

TimerWheel::Tick IoThread::first_beat() { return 1 + streams_begun_++ % limits::live_beat_seconds; }

void IoThread::Bell::ring() {
    if (!rung.exchange(true, std::memory_order_acq_rel))
        mailbox->put([to = thread] { to->gather(); });
}

/// What comes in the meantime is told together with what has come.
void IoThread::gather() {
    gatherer_.expires_after(std::chrono::milliseconds{limits::live_gather_milliseconds});
    gatherer_.async_wait([this](const ErrorCode& error) {
        if (error) return;
        // Before anybody looks: what changes from now on rings again.
        bell_->rung.exchange(false, std::memory_order_acq_rel);
        responder_->on_call();
    });
}

void IoThread::wait_for_tick() {
    ticker_.expires_after(std::chrono::milliseconds{options_.tick_milliseconds});
    ticker_.async_wait([this](const ErrorCode& error) {
        if (error) return;
        on_tick();
        wait_for_tick();
    });
}

void IoThread::on_tick() {
    turns_.fetch_add(1, std::memory_order_relaxed);
    refresh_date();
    wheel_.tick([](TimerWheel::Timer& timer) { Connection::of(timer).on_deadline(); });
    responder_->tick();
    if (accept_paused_ && !stopping_) {
        accept_paused_ = false;
        accept();
    }
    if (!stopping_ || --ticks_to_end_ > 0) return;
    while (!connections_.empty()) std::shared_ptr {
            connections_.front()
            } -> close();
    io_.stop();
}

void IoThread::read_mail() {
    for (const Mailbox::Letter& letter : mailbox_->take()) letter();
}

void IoThread::stop_now(int ticks) {
    stopping_ = true;
    ticks_to_end_ = ticks;
    ErrorCode error;
    // Released first: closing alone would leave a socket that others hold in our epoll set.
    const int listening = acceptor_.release(error);
    if (!error) ::close(listening);
    const Connections all = connections_;  // Those that leave take themselves off the list.
    for (const auto& connection : all) connection->leave();
    end_if_done();
}

void IoThread::end_if_done() {
    if (stopping_ && !accepting_ && connections_.empty()) io_.stop();
}

void IoThread::refresh_date() { date_field_ = date_line(options_.clock->now()); }

}  // namespace letopis::http
