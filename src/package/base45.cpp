#include "package/base45.h"

namespace letopis {
namespace {

constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr unsigned radix = 45;

}  // namespace

std::string base45(ByteView bytes) {
    std::string text;
    text.reserve(bytes.size() / 2 * 3 + 2);
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        const bool pair = at + 1 < bytes.size();
        unsigned value = pair ? bytes[at] * 256u + bytes[at + 1] : bytes[at];
        for (int digit = 0; digit < (pair ? 3 : 2); ++digit, value /= radix)
            text += alphabet[value % radix];
    }
    return text;
}

std::optional<Bytes> parse_base45(std::string_view text) {
    if (text.size() % 3 == 1) return std::nullopt;
    Bytes bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (; !text.empty(); text.remove_prefix(std::min<std::size_t>(3, text.size()))) {
        const bool pair = text.size() >= 3;
        unsigned value = 0;
        for (std::size_t digit = pair ? 3 : 2; digit-- > 0;) {
            const std::size_t letter = alphabet.find(text[digit]);
            if (letter == std::string_view::npos) return std::nullopt;
            value = value * radix + static_cast<unsigned>(letter);
        }
        if (value > (pair ? 0xFFFFu : 0xFFu)) return std::nullopt;
        if (pair) bytes.push_back(static_cast<std::uint8_t>(value >> 8));
        bytes.push_back(static_cast<std::uint8_t>(value & 0xFF));
    }
    return bytes;
}

}  // namespace letopis
