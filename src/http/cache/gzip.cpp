#include "http/cache/gzip.h"

#include <zlib.h>

#include "base/check.h"
#include "base/text.h"

namespace letopis::http {
namespace {

constexpr int gzip_window = 15 + 16;  // The largest window, with gzip's head and tail.
constexpr int memory_level = 8;
constexpr int quick_level = 4;
constexpr int thorough_level = 9;

bool is_space(char c) { return c == ' ' || c == '\t'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Without spaces, in lower case: codings and their weights have no case.
std::string folded(std::string_view text) {
    std::string out;
    for (const char c : text)
        if (!is_space(c)) out += lower(c);
    return out;
}

}  // namespace

std::string gzip(std::string_view bytes, Effort effort) {
    z_stream stream{};
    const int level = effort == Effort::for_many ? thorough_level : quick_level;
    const int begun =
        deflateInit2(&stream, level, Z_DEFLATED, gzip_window, memory_level, Z_DEFAULT_STRATEGY);
    LETOPIS_CHECK(begun == Z_OK, "memory for compression");
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int ended = deflate(&stream, Z_FINISH);
    LETOPIS_CHECK(ended == Z_STREAM_END, "the bound is a bound");
    out.resize(stream.total_out);
    deflateEnd(&stream);
    out.shrink_to_fit();
    return out;
}

bool accepts_coding(std::string_view accept_encoding, std::string_view coding) {
    if (accept_encoding.empty()) return false;
    bool any = false;
    for (const std::string_view part : split(accept_encoding, ',')) {
        const std::string item = folded(part);
        const auto semicolon = item.find(';');
        const std::string name = item.substr(0, semicolon);
        if (name != coding && name != "*") continue;
        const std::string weight = semicolon == std::string::npos ? "" : item.substr(semicolon + 1);
        const bool refused =
            weight.starts_with("q=0") && weight.find_first_not_of("0.", 2) == std::string::npos;
        if (name == coding) return !refused;
        any = !refused;
    }
    return any;
}

}  // namespace letopis::http
