#pragma once
// JsonWriter: writes JSON token by token. A writer of our own, because RapidJSON's took a tenth of
// a diary week (docs/performance.md).

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace letopis::http {

/// Writes one JSON value. Invariant: keys stand only inside objects, every begin has its end; the
/// callers (write_json.h, schema.cpp) see to it.
class JsonWriter {
public:
    JsonWriter() = default;
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    void begin_object() { begin('{'); }
    void end_object() { end('}'); }
    void begin_array() { begin('['); }
    void end_array() { end(']'); }
    void key(std::string_view name);
    void text(std::string_view value);
    void integer(std::int64_t value);
    void boolean(bool value);
    void null();

    /// What was written, whole; the writer is then ready for the next value.
    std::string take();

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void quote(std::string_view value);
    void put(char c) {
        *room(1) = c;
        ++size_;
    }
    void put(std::string_view bytes);
    /// Room for some bytes more, where the next one goes.
    char* room(std::size_t bytes) {
        if (capacity_ - size_ < bytes) grow(bytes);
        return buffer_.get() + size_;
    }
    void grow(std::size_t bytes);

    std::unique_ptr<char[]> buffer_;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
    bool after_value_ = false;  ///< The next value of this list or object needs a comma.
};

/// The same JSON for people: one member a line, two spaces deep, a newline at the end.
std::string indented_json(std::string_view json);

/// JSON that may stand inside an HTML <script> element: '<', '>' and '&' as \u escapes, so that
/// no text of a teacher ends the element or begins a comment.
std::string json_inside_html(std::string_view json);

}  // namespace letopis::http
