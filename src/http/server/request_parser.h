#pragma once
// RequestParser: bytes become a Request, or a reason why they are none. Beast parses the head and
// is seen only in the .cpp; what it lets through and should not is refused here. Bodies are joined
// by ourselves.
//
// Invariants, each a way to smuggle a request past a proxy in front of us:
//   1. Transfer-Encoding is exactly "chunked", once, in HTTP/1.1, and never beside Content-Length;
//   2. Content-Length stands once;
//   3. Host stands once in HTTP/1.1, at most once in 1.0, and is a plausible name;
//   4. lines end in CR LF; no line is folded; a bare CR or LF stands nowhere in the head;
//   5. the target is a path that begins with '/';
//   6. a body in chunks has no extensions and no trailers (chunked_body.h).

#include <memory>
#include <string_view>

#include "http/message/request.h"
#include "http/server/chunked_body.h"

namespace letopis::http {

class RequestParser {
public:
    enum class State {
        head,      ///< Wants more of the head.
        body,      ///< The head is whole; wants more of the body.
        complete,  ///< The request is whole.
        refused,   ///< The bytes are no request; the connection can only be closed.
    };

    /// The request must outlive the parser.
    explicit RequestParser(Request& request);
    ~RequestParser();
    RequestParser(const RequestParser&) = delete;
    RequestParser& operator=(const RequestParser&) = delete;

    /// Takes bytes from the front of what has arrived and not been taken; returns how many. What
    /// stands behind a complete request is left for the next.
    std::size_t feed(std::string_view bytes);
    /// Ready for the next request of the connection.
    void next();

    State state() const { return state_; }
    /// 400, 413, 414, 417, 431 or 505.
    int refused_status() const { return refused_status_; }
    /// Of a complete request: whether another may follow.
    bool keep_alive() const;
    /// The client waits for "100 Continue" before it sends the body.
    bool expects_continue() const;

private:
    class Parser;
    struct Place;  ///< Room for one parser after another: Beast wants a new one for each message.
    std::size_t feed_head(std::string_view bytes);
    std::size_t feed_body(std::string_view bytes);
    std::size_t feed_chunks(std::string_view bytes);
    std::size_t refuse(int status);

    Request& request_;
    std::unique_ptr<Place> place_;
    State state_ = State::head;
    int refused_status_ = 0;
    std::size_t searched_ = 0;     ///< Bytes of the head that hold no end of it.
    std::uint64_t body_left_ = 0;  ///< Of a body whose length was said.
    ChunkedBody chunks_;
};

}  // namespace letopis::http
