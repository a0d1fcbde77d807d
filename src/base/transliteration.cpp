#include "base/transliteration.h"

#include <array>

namespace letopis {
namespace {

constexpr unsigned first_letter = 0x430;

// а … я in the order of Unicode. Packages bear these names for decades: none may change.
constexpr std::array<std::string_view, 32> letters{
    "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "i",    "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "iu", "ia"};

}  // namespace

std::optional<std::string_view> latin_for(std::string_view letter) {
    if (letter.size() != 2) return std::nullopt;
    // Two bytes of UTF-8: U+0430 … U+044F.
    const unsigned code = (static_cast<unsigned char>(letter[0]) & 0x1Fu) << 6 |
                          (static_cast<unsigned char>(letter[1]) & 0x3Fu);
    if (code < first_letter || code >= first_letter + letters.size()) return std::nullopt;
    return letters[code - first_letter];
}

}  // namespace letopis
