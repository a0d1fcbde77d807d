#include "app/archive/package_names.h"

#include <array>

#include "base/text.h"

namespace letopis {
namespace {

constexpr std::size_t most_name_bytes = 32;

// а … я, as in passports (приказ МИД № 2113), in the order of Unicode.
constexpr std::array<std::string_view, 32> letters{
    "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "i",    "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "iu", "ia"};

std::string_view latin_letter(std::string_view letter) {
    // Two bytes of UTF-8: U+0430 … U+044F; folding has made great letters small and ё е.
    const unsigned code = (static_cast<unsigned char>(letter[0]) & 0x1Fu) << 6 |
                          (static_cast<unsigned char>(letter[1]) & 0x3Fu);
    if (code < 0x430 || code > 0x44F) return "-";
    return letters[code - 0x430];
}

}  // namespace

std::string latin_name(std::string_view text) {
    const std::string folded = fold_for_search(text);
    std::string name;
    for (std::string_view rest = folded; !rest.empty();) {
        const std::string_view letter = first_code_points(rest, 1);
        rest.remove_prefix(letter.size());
        const char c = letter[0];
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            name += c;
        else
            name += letter.size() == 2 ? latin_letter(letter) : "-";
        if (name.ends_with("--") || name == "-") name.pop_back();
    }
    name.resize(std::min(name.size(), most_name_bytes));
    while (name.ends_with('-')) name.pop_back();
    return name.empty() ? "x" : name;
}

std::string package_name(const ClosedClass& closed) {
    const std::string& origin = closed.organization.log_origin;
    const std::string school = latin_name(origin.substr(origin.rfind('/') + 1));
    // "5 «А»" reads as one word.
    std::string title = latin_name(closed.study_group.title);
    if (title.size() >= 3 && title[title.size() - 2] == '-') title.erase(title.size() - 2, 1);
    const std::string id = closed.package_id().text();
    return "letopis_" + school + "_" + latin_name(closed.school_year.title) + "_" + title + "_" +
           id.substr(id.size() - 8);
}

}  // namespace letopis
