#include "demo/people/logins.h"

#include <array>
#include <utility>

#include "base/text.h"

namespace letopis::demo {
namespace {

using Letter = std::pair<std::string_view, std::string_view>;
constexpr std::array<Letter, 32> letters{
    {{"а", "a"},  {"б", "b"},  {"в", "v"},  {"г", "g"},  {"д", "d"},    {"е", "e"}, {"ж", "zh"},
     {"з", "z"},  {"и", "i"},  {"й", "y"},  {"к", "k"},  {"л", "l"},    {"м", "m"}, {"н", "n"},
     {"о", "o"},  {"п", "p"},  {"р", "r"},  {"с", "s"},  {"т", "t"},    {"у", "u"}, {"ф", "f"},
     {"х", "kh"}, {"ц", "ts"}, {"ч", "ch"}, {"ш", "sh"}, {"щ", "shch"}, {"ъ", ""},  {"ы", "y"},
     {"ь", ""},   {"э", "e"},  {"ю", "yu"}, {"я", "ya"}}};

}  // namespace

std::string in_latin_letters(std::string_view text) {
    const std::string folded = fold_for_search(text);
    std::string latin;
    for (std::size_t at = 0; at < folded.size();) {
        const std::string_view letter = first_code_points(std::string_view{folded}.substr(at), 1);
        at += letter.size();
        if (letter.size() == 1 && (('a' <= letter[0] && letter[0] <= 'z') || letter[0] == '-')) {
            latin += letter;
            continue;
        }
        for (const auto& [russian, word] : letters)
            if (russian == letter) latin += word;
    }
    return latin;
}

std::string Logins::choose(const PersonName& name) {
    std::string login = in_latin_letters(name.last_name);
    std::string initials;
    for (const std::string& word : {name.first_name, name.patronymic})
        initials += in_latin_letters(first_code_points(word, 1));
    if (!initials.empty()) login += "." + initials;
    std::string free = login;
    for (int number = 2; !taken_.insert(free).second; ++number)
        free = login + std::to_string(number);
    return free;
}

}  // namespace letopis::demo
