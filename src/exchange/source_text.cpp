#include "exchange/source_text.h"

#include <algorithm>
#include <cstring>

#include "base/limits.h"

namespace letopis {
namespace {

bool starts_with(ByteView file, std::initializer_list<std::uint8_t> bytes) {
    return file.size() >= bytes.size() && std::equal(bytes.begin(), bytes.end(), file.begin());
}

/// Length of the well-formed UTF-8 sequence at the front; 0 if it is malformed (RFC 3629).
std::size_t sequence_length(ByteView text) {
    const std::uint8_t lead = text[0];
    if (lead < 0x80) return 1;
    const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                               : lead >= 0xE0 && lead <= 0xEF ? 3
                               : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                              : 0;
    if (length == 0 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((text[i] & 0xC0) != 0x80) return 0;
    // Overlong forms, surrogates and numbers above U+10FFFF show in the second byte.
    if (lead == 0xE0 && text[1] < 0xA0) return 0;
    if (lead == 0xED && text[1] > 0x9F) return 0;
    if (lead == 0xF0 && text[1] < 0x90) return 0;
    if (lead == 0xF4 && text[1] > 0x8F) return 0;
    return length;
}

std::optional<ImportProblem> find_long_line(ByteView file) {
    int line = 1;
    for (std::size_t from = 0; from < file.size(); ++line) {
        const auto* found = static_cast<const std::uint8_t*>(
            std::memchr(file.data() + from, '\n', file.size() - from));
        const std::size_t to =
            found == nullptr ? file.size() : static_cast<std::size_t>(found - file.data());
        if (to - from > limits::import_line_bytes)
            return ImportProblem{.line = line, .rule = ImportRule::line_too_long};
        from = to + 1;
    }
    return std::nullopt;
}

}  // namespace

int line_of_offset(ByteView file, std::size_t offset) {
    const auto end = file.begin() + static_cast<std::ptrdiff_t>(std::min(offset, file.size()));
    return 1 + static_cast<int>(std::count(file.begin(), end, std::uint8_t{'\n'}));
}

std::optional<ImportProblem> find_unreadable(ByteView file) {
    if (file.empty()) return ImportProblem{.rule = ImportRule::file_empty};
    if (file.size() > limits::import_file_bytes)
        return ImportProblem{.rule = ImportRule::file_too_large};
    if (starts_with(file, {0xFF, 0xFE}) || starts_with(file, {0xFE, 0xFF}) ||
        starts_with(file, {0x00, 0x00, 0xFE, 0xFF}))
        return ImportProblem{
            .line = 1, .rule = ImportRule::wrong_encoding, .place = "файл в UTF-16 или UTF-32"};
    const auto zero = std::find(file.begin(), file.end(), std::uint8_t{0});
    if (zero != file.end())
        return ImportProblem{
            .line = line_of_offset(file, static_cast<std::size_t>(zero - file.begin())),
            .rule = ImportRule::zero_byte,
        };
    return find_long_line(file);
}

std::optional<ImportProblem> find_malformed_utf8(ByteView file) {
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t length = sequence_length(file.subspan(at));
        if (length == 0)
            return ImportProblem{.line = line_of_offset(file, at),
                                 .rule = ImportRule::wrong_encoding,
                                 .place = "байты не читаются как UTF-8"};
        at += length;
    }
    return std::nullopt;
}

ByteView without_bom(ByteView file) {
    return starts_with(file, {0xEF, 0xBB, 0xBF}) ? file.subspan(3) : file;
}

}  // namespace letopis
