#include "http/server/connection.h"

#include <netinet/tcp.h>
#include <sys/socket.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/detail/socket_option.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/socket_base.hpp>
#include <cerrno>
#include <charconv>
#include <cstring>

#include "base/limits.h"

namespace letopis::http {

namespace asio = boost::asio;

namespace {

constexpr std::string_view continue_line = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr std::size_t piece_bytes = 128 * 1024;

/// How long what was sent may stay without an answer of the other machine, in milliseconds.
using UserTimeout = asio::detail::socket_option::integer<IPPROTO_TCP, TCP_USER_TIMEOUT>;

/// Its room as well, which clearing and assigning keep.
template <class Value>
void let_go(Value& value) {
    Value fresh{};
    std::swap(value, fresh);
}

void append_number(std::string& out, std::uint64_t number) {
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
}

/// How long the bytes lay there; 0 when it is not known, or when a clock has jumped.
std::int64_t waited_micros(Instant arrived_at, Instant now) {
    const std::int64_t waited = (now - arrived_at).micros;
    const bool is_likely = 0 < waited && waited < limits::longest_wait_milliseconds * 1000;
    return is_likely ? waited : 0;
}

/// A slow reader gets as long as the slowest line we serve needs.
TimerWheel::Tick reply_ticks(std::uint64_t bytes) {
    return limits::reply_seconds + bytes / limits::reply_bytes_per_second;
}

}  // namespace

Connection::Connection(IoThread& thread, IoThread::Socket socket)
    : thread_{thread}, socket_{std::move(socket)} {
    timer_.owner = this;
}

Connection::~Connection() { thread_.wheel().disarm(timer_); }

Connection& Connection::of(TimerWheel::Timer& timer) {
    return *static_cast<OwnTimer&>(timer).owner;
}

void Connection::start(IoThread::Connections::iterator place) {
    place_ = place;
    IoThread::ErrorCode ignored;
    socket_.set_option(IoThread::Tcp::no_delay{true}, ignored);
    // Without this an optimistic write to a slow client would hold up the thread.
    socket_.non_blocking(true, ignored);
    const auto peer = socket_.remote_endpoint(ignored);
    request_.peer = peer.address().to_string();
    request_.peer_is_loopback = peer.address().is_loopback();
    thread_.wheel().arm(timer_, limits::idle_connection_seconds);
    read();
}

void Connection::leave() {
    will_close_ = true;
    if (phase_ == Phase::streaming) return close();
    if (phase_ != Phase::reading || begun_) return;
    // Whoever was answered a moment ago may be asking already: closing now would lose the question.
    const auto unused = limits::idle_connection_seconds - thread_.wheel().left(timer_);
    if (unused >= limits::parting_seconds) return close();
    thread_.wheel().arm(timer_, limits::parting_seconds);
}

void Connection::close() {
    if (phase_ == Phase::closed) return;
    const auto self = shared_from_this();
    phase_ = Phase::closed;
    thread_.wheel().disarm(timer_);
    IoThread::ErrorCode ignored;
    socket_.close(ignored);
    thread_.forget(place_);
}

void Connection::on_deadline() {
    if (phase_ != Phase::streaming) return close();
    thread_.wheel().arm(timer_, limits::live_beat_seconds);
    source_->beat();
}

// --- Reading -----------------------------------------------------------------------------

/// Waits for bytes without a buffer for them: most connections wait most of the time.
void Connection::read() {
    if (begin_ == end_) {
        begin_ = end_ = 0;
        thread_.give_back(std::exchange(buffer_, nullptr));
    }
    socket_.async_wait(IoThread::Socket::wait_read,
                       [self = shared_from_this()](const IoThread::ErrorCode& error) {
                           if (error) return self->close();
                           self->on_readable();
                       });
}

void Connection::on_readable() {
    if (phase_ == Phase::closed) return;
    if (!buffer_) buffer_ = thread_.take_buffer();
    const ssize_t count = receive(buffer_->data() + end_, buffer_->size() - end_);
    if (count > 0) return on_read(static_cast<std::size_t>(count));
    const bool nothing_yet = count < 0 && (errno == EAGAIN || errno == EINTR);
    if (nothing_yet) return read();
    close();
}

ssize_t Connection::receive(char* room, std::size_t size) {
    iovec piece{.iov_base = room, .iov_len = size};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(timespec))> control;
    msghdr message{};
    message.msg_iov = &piece;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const ssize_t count = ::recvmsg(socket_.native_handle(), &message, MSG_DONTWAIT);
    arrived_at_ = {};
    if (count <= 0) return count;
    const cmsghdr* const told = CMSG_FIRSTHDR(&message);
    if (told == nullptr || told->cmsg_type != SCM_TIMESTAMPNS) return count;
    timespec at{};
    std::memcpy(&at, CMSG_DATA(told), sizeof at);
    arrived_at_ = {std::int64_t{at.tv_sec} * 1'000'000 + at.tv_nsec / 1000};
    return count;
}

void Connection::on_read(std::size_t count) {
    if (phase_ == Phase::closed) return;
    if (phase_ == Phase::leaving) return drain();
    if (phase_ == Phase::streaming) return close();  // Nobody asks while he is being answered.
    end_ += count;
    work();
}

void Connection::work() {
    while (phase_ == Phase::reading) {
        begin_ += parser_.feed({buffer_->data() + begin_, end_ - begin_});
        switch (parser_.state()) {
            case RequestParser::State::refused:
                return reject(parser_.refused_status());
            case RequestParser::State::complete:
                answer();
                break;
            case RequestParser::State::head:
            case RequestParser::State::body:
                if (make_room()) read();
                return;
        }
    }
}

/// Before more is read: the bytes not taken move to the front, the clock of the request runs, and
/// a client that asked gets his "100 Continue". False if the connection is ending instead.
bool Connection::make_room() {
    const bool in_body = parser_.state() == RequestParser::State::body;
    if (!begun_ && (in_body || begin_ != end_)) {
        begun_ = true;
        thread_.wheel().arm(timer_, limits::request_seconds);
    }
    if (begin_ > 0) {
        std::memmove(buffer_->data(), buffer_->data() + begin_, end_ - begin_);
        end_ -= begin_;
        begin_ = 0;
    }
    if (end_ == buffer_->size()) return reject(400), false;
    if (!in_body || said_continue_ || !parser_.expects_continue()) return true;
    said_continue_ = true;
    IoThread::ErrorCode ignored;  // A broken line is seen by the next read.
    socket_.write_some(asio::buffer(continue_line.data(), continue_line.size()), ignored);
    return true;
}

void Connection::answer() {
    if (!parser_.keep_alive()) will_close_ = true;
    phase_ = Phase::answering;
    request_.waited_micros = waited_micros(arrived_at_, thread_.clock().now());
    auto response = thread_.responder().respond(request_, *this);
    if (response) send(*std::move(response));
}

void Connection::reject(int status) {
    will_close_ = true;
    send(thread_.responder().reject(status));
}

std::function<void(MakeResponse)> Connection::keep_open() {
    thread_.wheel().disarm(timer_);
    return [weak = weak_from_this(), mailbox = thread_.mailbox()](MakeResponse make) {
        mailbox->put([weak, make = std::move(make)] {
            Response response = make();
            if (const auto self = weak.lock()) self->answer_later(std::move(response));
        });
    };
}

void Connection::answer_later(Response response) {
    if (phase_ == Phase::answering && send(std::move(response))) work();
}

// --- Writing -----------------------------------------------------------------------------

/// True when the answer is out and the connection reads again.
bool Connection::send(Response response) {
    response_ = std::move(response);
    phase_ = Phase::writing;
    if (request_.method == Method::head) response_.stream.reset();
    // A stream has no length: its end is the connection's.
    if (response_.stream || thread_.is_stopping()) will_close_ = true;
    const bool bodiless = request_.method == Method::head || response_.status == 304;
    body_size_ = bodiless ? 0 : response_.body.size();
    body_written_ = head_written_ = piece_written_ = 0;
    if (write_at_once()) return finish_reply();
    if (phase_ == Phase::closed) return false;
    thread_.wheel().arm(timer_, reply_ticks(body_size_));
    write_on();
    return false;
}

void Connection::build_head(std::string& head) const {
    head.assign("HTTP/1.1 ").append(status_line(response_.status)).append("\r\n");
    head.append(thread_.date_field());
    head.append(will_close_ ? "Connection: close\r\n" : "Connection: keep-alive\r\n");
    if (response_.status != 304 && !response_.stream) {
        head.append("Content-Length: ");
        append_number(head, response_.body.size());
        head.append("\r\n");
    }
    head.append(response_.fields).append(response_.body.fields()).append("\r\n");
}

/// Most answers fit into the socket's buffer: then no callback is needed. Keeps what did not fit.
bool Connection::write_at_once() {
    std::string& head = thread_.scratch();
    build_head(head);
    if (response_.body.source()) {
        head_ = head;
        return false;
    }
    const auto body = response_.body.in_memory().substr(0, static_cast<std::size_t>(body_size_));
    const std::array<asio::const_buffer, 2> both{asio::buffer(head.data(), head.size()),
                                                 asio::buffer(body.data(), body.size())};
    IoThread::ErrorCode error;
    const std::size_t written = socket_.write_some(both, error);
    if (error && error != asio::error::would_block) return close(), false;
    if (written == head.size() + body.size()) return true;
    head_.assign(head, std::min(written, head.size()));
    body_written_ = written - std::min(written, head.size());
    return false;
}

std::string_view Connection::body_left() const {
    if (body_written_ == body_size_) return {};
    if (response_.body.source()) return std::string_view{piece_}.substr(piece_written_);
    return response_.body.in_memory().substr(static_cast<std::size_t>(body_written_));
}

Result<Done> Connection::next_piece() {
    const std::uint64_t left = body_size_ - body_written_;
    piece_.resize(static_cast<std::size_t>(std::min<std::uint64_t>(left, piece_bytes)));
    piece_written_ = 0;
    const std::span room{reinterpret_cast<std::uint8_t*>(piece_.data()), piece_.size()};
    LETOPIS_TRY(count, response_.body.source()->read(body_written_, room));
    if (count == 0) return Fault{.what = "a source ended before its size"};
    piece_.resize(count);
    return Done{};
}

void Connection::write_on() {
    const bool wants_piece =
        body_written_ < body_size_ && response_.body.source() && piece_written_ == piece_.size();
    // The length has been promised: all that is left to do is to break off.
    if (wants_piece && !next_piece()) return close();
    const std::string_view body = body_left();
    const std::array<asio::const_buffer, 2> both{
        asio::buffer(head_.data() + head_written_, head_.size() - head_written_),
        asio::buffer(body.data(), body.size())};
    socket_.async_write_some(
        both, [self = shared_from_this()](const IoThread::ErrorCode& error, std::size_t count) {
            if (error) return self->close();
            self->on_written(count);
        });
}

void Connection::on_written(std::size_t count) {
    if (phase_ != Phase::writing) return;
    const std::size_t of_head = std::min(count, head_.size() - head_written_);
    head_written_ += of_head;
    body_written_ += count - of_head;
    piece_written_ += count - of_head;
    const bool done = head_written_ == head_.size() && body_written_ == body_size_;
    if (!done) return write_on();
    if (finish_reply()) work();
}

bool Connection::finish_reply() {
    if (response_.stream && !thread_.is_stopping()) return begin_stream(), false;
    response_ = {};
    if (piece_.capacity() > 0) std::string{}.swap(piece_);
    head_.clear();
    if (will_close_) {
        drain();
        return false;
    }
    parser_.next();
    begun_ = said_continue_ = false;
    phase_ = Phase::reading;
    thread_.wheel().arm(timer_, limits::idle_connection_seconds);
    return true;
}

/// Most streams are silent most of the time: nothing of the request is kept, and what the kernel
/// keeps for a slow reader is small.
void Connection::begin_stream() {
    source_ = std::move(response_.stream);
    phase_ = Phase::streaming;
    let_go(response_);
    let_go(request_);
    let_go(head_);
    parser_.next();
    IoThread::ErrorCode ignored;
    socket_.set_option(asio::socket_base::send_buffer_size{limits::live_send_buffer_bytes},
                       ignored);
    socket_.set_option(UserTimeout{limits::live_unanswered_seconds * 1000}, ignored);
    thread_.wheel().arm(timer_, thread_.first_beat());
    begin_ = end_ = 0;
    read();
    source_->begin(*this);
}

void Connection::write(std::string_view bytes) {
    if (phase_ != Phase::streaming) return;
    IoThread::ErrorCode ignored;
    if (socket_.write_some(asio::buffer(bytes.data(), bytes.size()), ignored) < bytes.size())
        close();
}

/// Says goodbye and reads on for a moment: closing at once would make the kernel throw away the
/// answer together with what the client still sends.
void Connection::drain() {
    if (phase_ != Phase::leaving) {
        phase_ = Phase::leaving;
        IoThread::ErrorCode ignored;
        socket_.shutdown(IoThread::Socket::shutdown_send, ignored);
        thread_.wheel().arm(timer_, limits::leaving_seconds);
    }
    begin_ = end_ = 0;
    read();
}

}  // namespace letopis::http
