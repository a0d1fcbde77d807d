#include "app/imports/class_of_title.h"

#include <charconv>
#include <string>

#include "base/text.h"

namespace letopis {
namespace {

/// The Russian capital of a small or capital letter; "" for anything else. In UTF-8 а–п follow
/// А–П in one row of bytes, р–я stand in the next.
std::string in_capitals(const std::string& letter) {
    if (letter.size() != 2) return {};
    const auto first = static_cast<unsigned char>(letter[0]);
    const auto second = static_cast<unsigned char>(letter[1]);
    if (first == 0xD0 && second >= 0x90 && second <= 0xAF) return letter;
    if (first == 0xD0 && second >= 0xB0 && second <= 0xBF)
        return {static_cast<char>(0xD0), static_cast<char>(second - 0x20)};
    if (first == 0xD1 && second >= 0x80 && second <= 0x8F)
        return {static_cast<char>(0xD0), static_cast<char>(second + 0x20)};
    return {};
}

}  // namespace

std::optional<StudyGroup> class_of_title(std::string_view title) {
    int grade = 0;
    const auto [rest, error] = std::from_chars(title.data(), title.data() + title.size(), grade);
    if (error != std::errc{} || grade < 1 || grade > 11) return std::nullopt;
    std::string letter{title.substr(static_cast<std::size_t>(rest - title.data()))};
    for (const std::string_view sign : {" ", "«", "»", "\"", "-", "–"})
        for (auto at = letter.find(sign); at != std::string::npos; at = letter.find(sign))
            letter.erase(at, sign.size());
    if (code_point_count(letter) != 1) return std::nullopt;
    const std::string capital = in_capitals(letter);
    if (capital.empty()) return std::nullopt;
    return StudyGroup{
        .title = std::to_string(grade) + " «" + capital + "»", .grade = grade, .letter = capital};
}

}  // namespace letopis
