#include "base/id.h"

namespace letopis {

IdBytes make_id_bytes(Instant now, RandomSource& random) {
    IdBytes bytes;
    random.fill(bytes);
    const auto milliseconds = static_cast<std::uint64_t>(now.micros / 1000);
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<std::size_t>(i)] =
            static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
    bytes[6] = static_cast<std::uint8_t>(0x70 | (bytes[6] & 0x0F));  // Version 7.
    bytes[8] = static_cast<std::uint8_t>(0x80 | (bytes[8] & 0x3F));  // Variant of RFC 9562.
    return bytes;
}

std::string id_text(const IdBytes& bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(36, '-');
    std::size_t at = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) ++at;
        text[at++] = digits[bytes[i] >> 4];
        text[at++] = digits[bytes[i] & 0x0F];
    }
    return text;
}

std::optional<IdBytes> parse_id_bytes(std::string_view text) {
    if (text.size() != 36) return std::nullopt;
    auto digit = [](char c) -> int {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        if (c >= 'A' && c <= 'F') return c - 'A' + 10;
        return -1;
    };
    IdBytes bytes;
    std::size_t at = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            if (text[at++] != '-') return std::nullopt;
        }
        const int high = digit(text[at]);
        const int low = digit(text[at + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
        at += 2;
    }
    return bytes;
}

}  // namespace letopis
