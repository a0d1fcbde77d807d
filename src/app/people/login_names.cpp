#include "app/people/login_names.h"

#include "base/text.h"
#include "base/transliteration.h"

namespace letopis {

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
        latin += latin_for(letter).value_or("");
    }
    return latin;
}

std::string LoginNames::choose(const PersonName& name) {
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

}  // namespace letopis
