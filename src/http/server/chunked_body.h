#pragma once
// ChunkedBody: joins a body that comes in chunks (RFC 9112, 7.1), strictly. No browser sends
// extensions or trailers; both have been used to smuggle requests, and are refused.

#include <cstdint>
#include <string>
#include <string_view>

namespace letopis::http {

class ChunkedBody {
public:
    enum class State { more, done, bad, too_large };

    /// Appends what the bytes hold to `body`, of at most `limit` bytes; returns how many were
    /// taken: all of them, but for what follows the end.
    std::size_t feed(std::string_view bytes, std::string& body, std::size_t limit);
    State state() const { return state_; }

private:
    enum class Part { size, size_end, content, content_end, content_end_2, last_end, last_end_2 };
    void take(char c, std::size_t room);
    void take_digit(char c, std::size_t room);

    Part part_ = Part::size;
    State state_ = State::more;
    std::uint64_t size_ = 0;  ///< Of the chunk; while its content comes, what is left of it.
    int digits_ = 0;
};

}  // namespace letopis::http
