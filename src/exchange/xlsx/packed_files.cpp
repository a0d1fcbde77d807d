#include "exchange/xlsx/packed_files.h"

#include <zlib.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "base/limits.h"
#include "exchange/problem.h"

namespace letopis {
namespace {

constexpr std::uint32_t local_mark = 0x04034b50;
constexpr std::uint32_t listed_mark = 0x02014b50;
constexpr std::uint32_t end_mark = 0x06054b50;
constexpr std::size_t local_bytes = 30;
constexpr std::size_t listed_bytes = 46;
constexpr std::size_t end_bytes = 22;
constexpr std::size_t comment_bytes = 65'535;
constexpr int stored = 0;
constexpr int deflated = 8;

Refusal broken(std::string place) {
    return import_refusal(0, ImportRule::xlsx_broken, std::move(place));
}

/// Invariant 1.
bool is_within(ByteView file, std::size_t at, std::size_t size) {
    return at <= file.size() && size <= file.size() - at;
}

/// Little-endian; the bytes are there.
std::uint32_t number_at(ByteView file, std::size_t at, std::size_t size) {
    std::uint32_t number = 0;
    for (std::size_t i = size; i-- > 0;) number = number << 8 | file[at + i];
    return number;
}

/// Where the end record begins; it is the last thing in the file but for a comment.
std::optional<std::size_t> end_record(ByteView file) {
    if (file.size() < end_bytes) return std::nullopt;
    const std::size_t last = file.size() - end_bytes;
    const std::size_t first = last - std::min(last, comment_bytes);
    for (std::size_t at = last + 1; at-- > first;)
        if (number_at(file, at, 4) == end_mark) return at;
    return std::nullopt;
}

struct InflateEnd {
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};

/// Invariant 2: no more than was said.
std::optional<std::string> inflated(ByteView packed, std::size_t size) {
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return std::nullopt;
    const std::unique_ptr<z_stream, InflateEnd> ending{&stream};
    std::string text(size, '\0');
    stream.next_in = const_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    Bytef spare = 0;  // An empty file has nowhere to be unpacked to.
    stream.next_out = size == 0 ? &spare : reinterpret_cast<Bytef*>(text.data());
    stream.avail_out = size == 0 ? 1 : static_cast<uInt>(size);
    const int ended = inflate(&stream, Z_FINISH);
    if (ended != Z_STREAM_END || stream.total_out != size) return std::nullopt;
    return text;
}

}  // namespace

bool is_packed(ByteView file) {
    return is_within(file, 0, 4) && number_at(file, 0, 4) == local_mark;
}

PackedFiles::PackedFiles() : left_{limits::import_file_bytes} {}

Result<PackedFiles> PackedFiles::list(ByteView file) {
    const auto end = end_record(file);
    if (!end) return broken("файл обрезан или это не XLSX");
    const std::size_t count = number_at(file, *end + 10, 2);
    const bool is_whole =
        number_at(file, *end + 4, 4) == 0 && number_at(file, *end + 8, 2) == count;
    if (!is_whole || count > most_files) return broken("архив внутри файла разбит на части");
    PackedFiles files;
    std::size_t at = number_at(file, *end + 16, 4);
    for (std::size_t i = 0; i < count; ++i) {
        if (!is_within(file, at, listed_bytes) || number_at(file, at, 4) != listed_mark)
            return broken("оглавление внутри файла не читается");
        const std::size_t name_bytes = number_at(file, at + 28, 2);
        const std::size_t more_bytes = number_at(file, at + 30, 2) + number_at(file, at + 32, 2);
        if (!is_within(file, at + listed_bytes, name_bytes + more_bytes))
            return broken("оглавление внутри файла обрезано");
        const bool is_hidden = (number_at(file, at + 8, 2) & 1) != 0;  // By a password.
        files.places_.emplace(
            as_text(file.subspan(at + listed_bytes, name_bytes)),
            Place{.header_at = number_at(file, at + 42, 4),
                  .packed_bytes = number_at(file, at + 20, 4),
                  .bytes = number_at(file, at + 24, 4),
                  .checksum = number_at(file, at + 16, 4),
                  .method = is_hidden ? -1 : static_cast<int>(number_at(file, at + 10, 2))});
        at += listed_bytes + name_bytes + more_bytes;
    }
    return files;
}

Result<std::string> PackedFiles::unpacked(ByteView file, const std::string& name) {
    const auto known = places_.find(name);
    if (known == places_.end()) return broken("внутри нет части " + name);
    const Place& place = known->second;
    if (place.bytes > left_)
        return import_refusal(0, ImportRule::file_too_large,
                              "в распакованном виде больше " +
                                  std::to_string(limits::import_file_bytes >> 20) + " МБ");
    const Refusal damaged = broken("часть " + name + " повреждена");
    if (!is_within(file, place.header_at, local_bytes) ||
        number_at(file, place.header_at, 4) != local_mark)
        return damaged;
    const std::size_t at = place.header_at + local_bytes +
                           number_at(file, place.header_at + 26, 2) +
                           number_at(file, place.header_at + 28, 2);
    if (!is_within(file, at, place.packed_bytes)) return damaged;
    const ByteView packed = file.subspan(at, place.packed_bytes);
    std::optional<std::string> text;
    if (place.method == stored && place.packed_bytes == place.bytes)
        text = std::string{as_text(packed)};
    if (place.method == deflated) text = inflated(packed, place.bytes);
    if (!text) return damaged;
    const uLong checksum =
        crc32(0, reinterpret_cast<const Bytef*>(text->data()), static_cast<uInt>(text->size()));
    if (checksum != place.checksum) return damaged;
    left_ -= place.bytes;
    return *std::move(text);
}

}  // namespace letopis
