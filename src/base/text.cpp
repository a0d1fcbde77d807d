#include "base/text.h"

#include <cstdint>

#include "base/limits.h"

namespace letopis {
namespace {

/// Length of the well-formed UTF-8 sequence at `at` and its code point; length 0 if malformed.
struct Decoded {
    std::size_t length = 0;
    std::uint32_t code_point = 0;
};

Decoded decode(std::string_view text, std::size_t at) {
    const auto lead = static_cast<std::uint8_t>(text[at]);
    if (lead < 0x80) return {1, lead};
    std::size_t length = 0;
    std::uint32_t code_point = 0;
    std::uint32_t least = 0;
    if (lead >= 0xC2 && lead <= 0xDF)
        length = 2, code_point = lead & 0x1F, least = 0x80;
    else if (lead >= 0xE0 && lead <= 0xEF)
        length = 3, code_point = lead & 0x0F, least = 0x800;
    else if (lead >= 0xF0 && lead <= 0xF4)
        length = 4, code_point = lead & 0x07, least = 0x10000;
    else
        return {};
    if (at + length > text.size()) return {};
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<std::uint8_t>(text[at + i]);
        if ((next & 0xC0) != 0x80) return {};
        code_point = code_point << 6 | (next & 0x3F);
    }
    const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    if (code_point < least || code_point > 0x10FFFF || surrogate) return {};
    return {length, code_point};
}

void encode(std::uint32_t code_point, std::string& out) {
    if (code_point < 0x80) {
        out.push_back(static_cast<char>(code_point));
    } else if (code_point < 0x800) {
        out.push_back(static_cast<char>(0xC0 | code_point >> 6));
        out.push_back(static_cast<char>(0x80 | (code_point & 0x3F)));
    } else if (code_point < 0x10000) {
        out.push_back(static_cast<char>(0xE0 | code_point >> 12));
        out.push_back(static_cast<char>(0x80 | (code_point >> 6 & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (code_point & 0x3F)));
    } else {
        out.push_back(static_cast<char>(0xF0 | code_point >> 18));
        out.push_back(static_cast<char>(0x80 | (code_point >> 12 & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (code_point >> 6 & 0x3F)));
        out.push_back(static_cast<char>(0x80 | (code_point & 0x3F)));
    }
}

constexpr std::uint32_t yo_small = 0x451;

std::uint32_t lower(std::uint32_t c) {
    if (c >= 'A' && c <= 'Z') return c + 32;
    if (c >= 0x410 && c <= 0x42F) return c + 32;  // А..Я
    if (c >= 0x400 && c <= 0x40F) return c + 80;  // Ѐ..Џ, with Ё
    return c;
}

bool is_space(std::uint32_t c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x202F ||
           c == 0x2009;
}

template <class Each>
void each_code_point(std::string_view text, Each each) {
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode(text, at);
        if (decoded.length == 0) {
            ++at;  // Malformed bytes are dropped; callers that care ask is_clean_text first.
            continue;
        }
        each(decoded.code_point);
        at += decoded.length;
    }
}

}  // namespace

bool is_clean_text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Decoded decoded = decode(text, at);
        if (decoded.length == 0) return false;
        const std::uint32_t c = decoded.code_point;
        if ((c < 0x20 && c != '\t' && c != '\n') || c == 0x7F) return false;
        at += decoded.length;
    }
    return true;
}

std::size_t code_point_count(std::string_view text) {
    std::size_t count = 0;
    each_code_point(text, [&](std::uint32_t) { ++count; });
    return count;
}

bool has_words(std::string_view text) {
    return code_point_count(text) >= limits::shortest_reason_code_points;
}

std::string quoted(std::string_view text) { return "«" + std::string{text} + "»"; }

std::string squeeze_spaces(std::string_view text) {
    std::string squeezed;
    bool waiting = false;
    each_code_point(text, [&](std::uint32_t c) {
        if (is_space(c)) {
            waiting = !squeezed.empty();
            return;
        }
        if (waiting) squeezed.push_back(' ');
        waiting = false;
        encode(c, squeezed);
    });
    return squeezed;
}

std::string fold_for_search(std::string_view text) {
    std::string folded;
    each_code_point(squeeze_spaces(text), [&](std::uint32_t c) {
        c = lower(c);
        encode(c == yo_small ? 0x435 : c, folded);
    });
    return folded;
}

std::string sort_key(std::string_view text) {
    // Two bytes a letter. Cyrillic letters get 2 * place, so that ё fits between е and ж;
    // a hyphen or space sorts before every letter: "Иванов" before "Иванов-Петров".
    std::string key;
    std::string tie;
    key.reserve(text.size() + text.size() / 2 + 2);  // Of Cyrillic letters: with the tie.
    tie.reserve(text.size() / 2);
    each_code_point(text, [&](std::uint32_t c) {
        const std::uint32_t small = lower(c);
        std::uint32_t weight = 0;
        if (small == yo_small)
            weight = 0x4000 + (0x435 - 0x430) * 2 + 1;
        else if (small >= 0x430 && small <= 0x44F)
            weight = 0x4000 + (small - 0x430) * 2;
        else if (small < 0x4000)
            weight = small;
        else
            weight = 0x7FFF;
        key.push_back(static_cast<char>(weight >> 8));
        key.push_back(static_cast<char>(weight & 0xFF));
        tie.push_back(c == small ? '\1' : '\2');
    });
    key.push_back('\0');
    key.push_back('\0');
    key += tie;
    return key;
}

std::string_view first_code_points(std::string_view text, std::size_t count) {
    std::size_t at = 0;
    for (; at < text.size() && count > 0; --count) {
        const Decoded decoded = decode(text, at);
        at += decoded.length == 0 ? 1 : decoded.length;
    }
    return text.substr(0, at);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    for (;;) {
        const std::size_t to = text.find(separator, from);
        parts.push_back(text.substr(from, to == std::string_view::npos ? to : to - from));
        if (to == std::string_view::npos) return parts;
        from = to + 1;
    }
}

std::string joined(const std::vector<std::string>& texts, std::string_view separator) {
    std::string all;
    for (const std::string& text : texts) {
        if (text.empty()) continue;
        if (!all.empty()) all += separator;
        all += text;
    }
    return all;
}

std::string_view plural(std::int64_t count, std::string_view one, std::string_view few,
                        std::string_view many) {
    const std::int64_t tens = (count < 0 ? -count : count) % 100;
    const std::int64_t ones = tens % 10;
    if (tens >= 11 && tens <= 14) return many;
    if (ones == 1) return one;
    if (ones >= 2 && ones <= 4) return few;
    return many;
}

}  // namespace letopis
