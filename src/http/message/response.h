#pragma once
// Response: an answer as plain values, ready to be written.

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/byte_source.h"
#include "base/result.h"
#include "http/message/stream.h"

namespace letopis::http {

/// Заготовка: header lines and body made once and given many times. Many connections may be
/// writing it while its owner has already forgotten it, hence the shared ownership.
struct PreparedReply {
    std::string fields;  ///< "Name: value\r\n" lines, without Content-Length.
    std::string body;
};
using SharedReply = std::shared_ptr<const PreparedReply>;

/// The bytes of an answer. Whichever way they are kept, they are not copied to be written.
class Body {
public:
    Body() = default;
    explicit Body(std::string text) : bytes_{std::move(text)} {}
    explicit Body(SharedReply reply) : bytes_{std::move(reply)} {}
    explicit Body(std::unique_ptr<ByteSource> source) : bytes_{std::move(source)} {}
    /// The text made for this answer; null for bytes kept any other way.
    std::string* own_text() { return std::get_if<std::string>(&bytes_); }
    /// Bytes that live as long as the program.
    static Body embedded(std::string_view bytes) {
        Body body;
        body.bytes_ = bytes;
        return body;
    }

    std::uint64_t size() const;
    /// The bytes in memory; empty for a source.
    std::string_view in_memory() const;
    /// Header lines that came with a prepared reply.
    std::string_view fields() const;
    /// Where the bytes come from piece by piece; null when they are in memory.
    ByteSource* source() const;

private:
    std::variant<std::string, SharedReply, std::string_view, std::unique_ptr<ByteSource>> bytes_;
};

/// Appends "name: value\r\n". A value with a line break is a bug of ours.
void append_field(std::string& lines, std::string_view name, std::string_view value);

struct Response {
    int status = 200;
    std::string fields;  ///< Header lines of this answer alone.
    Body body;
    std::optional<RefusalCode> refusal{};    ///< For the access log.
    std::string fault{};                     ///< For the operator; never sent.
    bool may_compress = false;               ///< Text made for this answer alone.
    std::unique_ptr<StreamSource> stream{};  ///< Follows the head instead of a body.

    Response& add(std::string_view name, std::string_view value) {
        append_field(fields, name, value);
        return *this;
    }
};

/// "200 OK", "404 Not Found": the status with its usual words.
std::string_view status_line(int status);

}  // namespace letopis::http
