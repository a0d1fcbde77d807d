#pragma once
// Connection: reads a request, has it answered, writes the answer, and again. A state machine of
// callbacks, without coroutines: g++ 12 miscompiles those (docs/adr/0015).

#include <array>
#include <memory>

#include "http/message/exchange.h"
#include "http/server/io_thread.h"
#include "http/server/request_parser.h"

namespace letopis::http {

class Connection final : public Exchange,
                         public Stream,
                         public std::enable_shared_from_this<Connection> {
public:
    Connection(IoThread& thread, IoThread::Socket socket);
    ~Connection() override;

    void start(IoThread::Connections::iterator place);
    /// The server stops: an idle connection closes, one in use after its next answer.
    void leave();
    void close();
    /// Its timer has run out: a stream beats, everything else closes.
    void on_deadline();
    std::function<void(MakeResponse)> keep_open() override;
    void write(std::string_view bytes) override;
    void finish() override { close(); }

    /// The connection that a timer belongs to.
    static Connection& of(TimerWheel::Timer& timer);

private:
    enum class Phase { reading, answering, writing, streaming, leaving, closed };

    // Reading.
    void read();
    void on_readable();
    /// As ::recv; remembers when the bytes have arrived.
    ssize_t receive(char* room, std::size_t size);
    void on_read(std::size_t count);
    void work();
    bool make_room();
    void answer();
    void answer_later(Response response);
    void reject(int status);
    // Writing.
    bool send(Response response);
    void build_head(std::string& head) const;
    bool write_at_once();
    void write_on();
    void on_written(std::size_t count);
    Result<Done> next_piece();
    std::string_view body_left() const;
    bool finish_reply();
    void begin_stream();
    void drain();

    struct OwnTimer : TimerWheel::Timer {
        Connection* owner = nullptr;
    };

    IoThread& thread_;
    IoThread::Socket socket_;
    IoThread::Connections::iterator place_;
    OwnTimer timer_;
    Phase phase_ = Phase::reading;
    bool begun_ = false;  ///< The first byte of a request has come, the last has not.
    bool said_continue_ = false;
    bool will_close_ = false;

    Request request_;
    RequestParser parser_{request_};
    std::size_t begin_ = 0;  ///< Of what is not yet taken.
    std::size_t end_ = 0;
    std::unique_ptr<IoThread::Buffer> buffer_;  ///< Null while nothing of a request is there.
    Instant arrived_at_;                        ///< The last bytes.

    // What is being written: the head, then the body, or the current piece of it.
    Response response_;
    std::string head_;
    std::size_t head_written_ = 0;
    std::string piece_;
    std::size_t piece_written_ = 0;
    std::uint64_t body_written_ = 0;
    std::uint64_t body_size_ = 0;

    std::unique_ptr<StreamSource> source_;  ///< Of what is being streamed.
};

}  // namespace letopis::http
