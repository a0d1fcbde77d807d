#include "http/wire/json_writer.h"

#include <rapidjson/memorystream.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/reader.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "base/check.h"

namespace letopis::http {

namespace {

constexpr std::uint64_t every_byte = 0x0101010101010101;

/// Whether one of eight bytes is `byte`; may also say so of one that stands behind a true one.
bool holds(std::uint64_t eight, std::uint64_t byte) {
    const std::uint64_t apart = eight ^ (every_byte * byte);
    return ((apart - every_byte) & ~apart & (every_byte * 0x80)) != 0;
}

bool is_plain(std::uint64_t eight) {
    const bool has_control = ((eight - every_byte * 0x20) & ~eight & (every_byte * 0x80)) != 0;
    return !has_control && !holds(eight, '"') && !holds(eight, '\\');
}

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

/// Copies bytes that stand in JSON as they are, up to the first that does not. How many they were.
std::size_t copy_plain(std::string_view text, char* to) {
    std::size_t at = 0;
    for (std::uint64_t eight = 0; at + sizeof eight <= text.size(); at += sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (!is_plain(eight)) break;
        std::memcpy(to + at, &eight, sizeof eight);
    }
    for (; at < text.size() && is_plain(text[at]); ++at) to[at] = text[at];
    return at;
}

std::string escaped(char c) {
    static constexpr std::string_view short_forms = "\"\"\\\\\bb\ff\nn\rr\tt";
    static constexpr std::string_view digits = "0123456789ABCDEF";
    for (std::size_t i = 0; i < short_forms.size(); i += 2)
        if (short_forms[i] == c) return {'\\', short_forms[i + 1]};
    const auto number = static_cast<unsigned char>(c);
    return {'\\', 'u', '0', '0', digits[number >> 4], digits[number & 0x0F]};
}

constexpr std::size_t first_capacity = 16 * 1024;

}  // namespace

void JsonWriter::grow(std::size_t bytes) {
    capacity_ = std::max({first_capacity, capacity_ * 2, size_ + bytes});
    std::unique_ptr<char[]> larger{new char[capacity_]};
    std::copy_n(buffer_.get(), size_, larger.get());
    buffer_ = std::move(larger);
}

void JsonWriter::put(std::string_view bytes) {
    std::copy(bytes.begin(), bytes.end(), room(bytes.size()));
    size_ += bytes.size();
}

void JsonWriter::separate() {
    if (after_value_) put(',');
    after_value_ = true;
}

void JsonWriter::begin(char bracket) {
    separate();
    put(bracket);
    after_value_ = false;
}

void JsonWriter::end(char bracket) {
    put(bracket);
    after_value_ = true;
}

void JsonWriter::quote(std::string_view value) {
    char* const to = room(value.size() + 2);
    *to = '"';
    std::size_t plain = copy_plain(value, to + 1);
    size_ += 1 + plain;
    while (plain < value.size()) {
        put(escaped(value[plain]));
        value.remove_prefix(plain + 1);
        plain = copy_plain(value, room(value.size() + 1));
        size_ += plain;
    }
    put('"');
}

void JsonWriter::key(std::string_view name) {
    separate();
    quote(name);
    put(':');
    after_value_ = false;
}

void JsonWriter::text(std::string_view value) {
    separate();
    quote(value);
}

void JsonWriter::integer(std::int64_t value) {
    separate();
    char* const to = room(24);
    size_ += static_cast<std::size_t>(std::to_chars(to, to + 24, value).ptr - to);
}

void JsonWriter::boolean(bool value) {
    separate();
    put(value ? "true" : "false");
}

void JsonWriter::null() {
    separate();
    put("null");
}

std::string JsonWriter::take() {
    std::string out{buffer_.get(), size_};
    size_ = 0;
    after_value_ = false;
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
