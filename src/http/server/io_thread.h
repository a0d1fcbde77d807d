#pragma once
// IoThread: one event loop with its connections. Included only by the files that know Asio:
// io_thread.cpp, connection.cpp, http_server.cpp.

#include <atomic>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <list>
#include <memory>

#include "http/server/http_server.h"
#include "http/server/mailbox.h"
#include "http/server/timer_wheel.h"

namespace letopis::http {

class Connection;

class IoThread {
public:
    // Concrete executors: any_io_executor costs an indirection at every step.
    using Tcp = boost::asio::ip::tcp;
    using Executor = boost::asio::io_context::executor_type;
    using Socket = boost::asio::basic_stream_socket<Tcp, Executor>;
    using Acceptor = boost::asio::basic_socket_acceptor<Tcp, Executor>;
    using SteadyClock = std::chrono::steady_clock;
    using Timer =
        boost::asio::basic_waitable_timer<SteadyClock, boost::asio::wait_traits<SteadyClock>,
                                          Executor>;
    using ErrorCode = boost::system::error_code;
    using Connections = std::list<std::shared_ptr<Connection>>;

    IoThread(const ServerOptions& options, HttpServer::MakeResponder make_responder,
             std::atomic<std::size_t>& connection_count);
    ~IoThread();

    ErrorCode listen(const Tcp::endpoint& endpoint);
    /// Accepts from a socket that others listen on as well.
    ErrorCode share(int listening_socket);
    std::uint16_t port() const { return acceptor_.local_endpoint().port(); }
    /// The thread's whole life.
    void run();
    /// From any thread.
    void begin_stop(int ticks);
    std::uint64_t turns() const { return turns_.load(std::memory_order_relaxed); }

    // --- For its connections ---
    Responder& responder() { return *responder_; }
    TimerWheel& wheel() { return wheel_; }
    const std::shared_ptr<Mailbox>& mailbox() const { return mailbox_; }
    bool is_stopping() const { return stopping_; }
    /// "Date: …\r\n", made once a tick.
    const std::string& date_field() const { return date_field_; }
    const Clock& clock() const { return *options_.clock; }
    /// Room for a request being read: a whole head (limits::request_header_bytes) and some more.
    /// Only connections with a request under way hold one; the others cost little.
    using Buffer = std::array<char, 16 * 1024>;
    std::unique_ptr<Buffer> take_buffer();
    void give_back(std::unique_ptr<Buffer> buffer);
    /// Room for the head of the answer being written.
    std::string& scratch() { return scratch_; }
    void forget(Connections::iterator connection);
    /// When the next stream shall beat first: they take turns, so that no tick has many.
    TimerWheel::Tick first_beat();

private:
    /// Rung from any thread; the first of several rings leaves a letter.
    struct Bell {
        std::shared_ptr<Mailbox> mailbox;
        IoThread* thread = nullptr;  ///< Looked at by itself alone.
        std::atomic<bool> rung = false;
        void ring();
    };
    void accept();
    void on_accept(Socket socket);
    void wait_for_tick();
    void on_tick();
    void read_mail();
    void gather();
    void stop_now(int ticks);
    void refresh_date();
    void end_if_done();

    const ServerOptions options_;
    HttpServer::MakeResponder make_responder_;
    std::atomic<std::size_t>& connection_count_;  ///< Of all threads.
    TimerWheel wheel_;  ///< Before io_, whose end is the end of the last connections.
    boost::asio::io_context io_{1};
    Acceptor acceptor_{io_.get_executor()};
    Timer ticker_{io_.get_executor()};
    std::unique_ptr<Responder> responder_;
    Timer gatherer_{io_.get_executor()};
    std::shared_ptr<Mailbox> mailbox_;
    std::shared_ptr<Bell> bell_;
    Connections connections_;
    bool accepting_ = false;  ///< The last accept has not come back yet.
    bool accept_paused_ = false;
    bool stopping_ = false;
    int ticks_to_end_ = 0;
    TimerWheel::Tick streams_begun_ = 0;
    std::atomic<std::uint64_t> turns_ = 0;
    std::string date_field_;
    std::string scratch_;
    std::vector<std::unique_ptr<Buffer>> spare_buffers_;
};

}  // namespace letopis::http
