#pragma once
// JsonWriter: writes JSON token by token. RapidJSON does the work and is seen only in the .cpp.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace letopis::http {

/// Writes one JSON value. Invariant: keys stand only inside objects, every begin has its end; the
/// callers (write_json.h, schema.cpp) see to it.
class JsonWriter {
public:
    JsonWriter();
    ~JsonWriter();
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    void begin_object();
    void end_object();
    void begin_array();
    void end_array();
    void key(std::string_view name);
    void text(std::string_view value);
    void integer(std::int64_t value);
    void boolean(bool value);
    void null();

    /// What was written, whole; the writer is then ready for the next value.
    std::string take();

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The same JSON for people: one member a line, two spaces deep, a newline at the end.
std::string indented_json(std::string_view json);

/// JSON that may stand inside an HTML <script> element: '<', '>' and '&' as \u escapes, so that
/// no text of a teacher ends the element or begins a comment.
std::string json_inside_html(std::string_view json);

}  // namespace letopis::http
