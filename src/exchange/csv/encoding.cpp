#include "exchange/csv/encoding.h"

#include <array>

#include "exchange/source_text.h"

namespace letopis {
namespace {

/// Code points of the bytes 80..BF of windows-1251; C0..FF are А..я in order. 0: not assigned.
constexpr std::array<std::uint16_t, 64> upper_half = {
    0x402,  0x403,  0x201A, 0x453,  0x201E, 0x2026, 0x2020, 0x2021,  // 80
    0x20AC, 0x2030, 0x409,  0x2039, 0x40A,  0x40C,  0x40B,  0x40F,   // 88
    0x452,  0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,  // 90
    0,      0x2122, 0x459,  0x203A, 0x45A,  0x45C,  0x45B,  0x45F,   // 98
    0xA0,   0x40E,  0x45E,  0x408,  0xA4,   0x490,  0xA6,   0xA7,    // A0
    0x401,  0xA9,   0x404,  0xAB,   0xAC,   0xAD,   0xAE,   0x407,   // A8
    0xB0,   0xB1,   0x406,  0x456,  0x491,  0xB5,   0xB6,   0xB7,    // B0
    0x451,  0x2116, 0x454,  0xBB,   0x458,  0x405,  0x455,  0x457};  // B8

std::uint32_t code_point(std::uint8_t byte) {
    if (byte < 0x80) return byte;
    if (byte >= 0xC0) return 0x410u + (byte - 0xC0u);
    return upper_half[byte - 0x80u];
}

void append_utf8(std::uint32_t point, std::string& text) {
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0 | point >> 6);
        text += static_cast<char>(0x80 | (point & 0x3F));
    } else {
        text += static_cast<char>(0xE0 | point >> 12);
        text += static_cast<char>(0x80 | (point >> 6 & 0x3F));
        text += static_cast<char>(0x80 | (point & 0x3F));
    }
}

/// Russian words are letters and few signs; among the letters а, и and о are frequent. CP866 writes
/// letters where windows-1251 has signs; KOI8-R has other letters in the places of а, и and о.
bool looks_like_windows_1251(ByteView file) {
    std::array<std::size_t, 256> counts{};
    for (const std::uint8_t byte : file) ++counts[byte];
    if (counts[0x98] > 0) return false;
    std::size_t letters = counts[0xA8] + counts[0xB8];
    for (std::size_t byte = 0xC0; byte <= 0xFF; ++byte) letters += counts[byte];
    std::size_t upper = 0;
    for (std::size_t byte = 0x80; byte <= 0xBF; ++byte) upper += counts[byte];
    for (const std::size_t usual : {0xA0, 0xAB, 0xBB, 0xB9, 0x96, 0x97, 0xA8, 0xB8})
        upper -= counts[usual];
    const auto sum = [&](std::initializer_list<std::size_t> bytes) {
        std::size_t total = 0;
        for (const std::size_t byte : bytes) total += counts[byte];
        return total;
    };
    const std::size_t here = sum({0xC0, 0xC8, 0xCE, 0xE0, 0xE8, 0xEE});
    const std::size_t in_koi8 = sum({0xC1, 0xC9, 0xCF, 0xE1, 0xE9, 0xEF});
    return letters > 0 && upper * 10 <= letters && here >= in_koi8;
}

}  // namespace

Result<DecodedText> decode_text(ByteView file) {
    if (const auto problem = find_unreadable(file))
        return import_refusal(problem->line, problem->rule, problem->place);
    const auto malformed = find_malformed_utf8(file);
    if (!malformed) return DecodedText{.text = std::string{as_text(without_bom(file))}};
    if (!looks_like_windows_1251(file))
        return import_refusal(malformed->line, ImportRule::wrong_encoding,
                              "это не UTF-8 и не windows-1251");
    DecodedText decoded{.encoding = TextEncoding::windows_1251};
    decoded.text.reserve(file.size() * 2);
    for (const std::uint8_t byte : file) append_utf8(code_point(byte), decoded.text);
    return decoded;
}

}  // namespace letopis
