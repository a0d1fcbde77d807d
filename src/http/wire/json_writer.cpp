#include "http/wire/json_writer.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "base/check.h"

namespace letopis::http {

struct JsonWriter::State {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
};

namespace {
rapidjson::SizeType size_of(std::string_view text) {
    return static_cast<rapidjson::SizeType>(text.size());
}
}  // namespace

JsonWriter::JsonWriter() : state_{std::make_unique<State>()} {}
JsonWriter::~JsonWriter() = default;

void JsonWriter::begin_object() { state_->writer.StartObject(); }
void JsonWriter::end_object() { state_->writer.EndObject(); }
void JsonWriter::begin_array() { state_->writer.StartArray(); }
void JsonWriter::end_array() { state_->writer.EndArray(); }
void JsonWriter::key(std::string_view name) { state_->writer.Key(name.data(), size_of(name)); }
void JsonWriter::text(std::string_view value) {
    // RapidJSON wants a pointer even for nothing.
    state_->writer.String(value.empty() ? "" : value.data(), size_of(value));
}
void JsonWriter::integer(std::int64_t value) { state_->writer.Int64(value); }
void JsonWriter::boolean(bool value) { state_->writer.Bool(value); }
void JsonWriter::null() { state_->writer.Null(); }

std::string JsonWriter::take() {
    std::string out{state_->buffer.GetString(), state_->buffer.GetSize()};
    state_->buffer.Clear();
    state_->writer.Reset(state_->buffer);
    return out;
}

std::string indented_json(std::string_view json) {
    rapidjson::StringBuffer buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> writer{buffer};
    writer.SetIndent(' ', 2);
    rapidjson::MemoryStream in{json.data(), json.size()};
    rapidjson::Reader reader;
    LETOPIS_CHECK(!reader.Parse(in, writer).IsError(), "what we wrote is JSON");
    return std::string{buffer.GetString(), buffer.GetSize()} + "\n";
}

std::string json_inside_html(std::string_view json) {
    std::string out;
    out.reserve(json.size() + json.size() / 16);
    for (const char c : json) {
        if (c == '<') {
            out += "\\u003c";
        } else if (c == '>') {
            out += "\\u003e";
        } else if (c == '&') {
            out += "\\u0026";
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace letopis::http
