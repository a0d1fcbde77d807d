#include "exchange/person_name.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/text.h"

namespace letopis {
namespace {

template <std::size_t N>
bool ends_with_any(std::string_view word, const std::array<std::string_view, N>& endings) {
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return word.size() > ending.size() && word.ends_with(ending);
    });
}

bool is_patronymic(std::string_view word) {
    static constexpr std::array<std::string_view, 9> endings = {
        "ович", "евич", "ьич", "мич", "кич", "овна", "евна", "ична", "инична"};
    static constexpr std::array<std::string_view, 4> eastern = {"оглы", "оглу", "кызы", "гызы"};
    const std::string folded = fold_for_search(word);
    return ends_with_any(folded, endings) ||
           std::find(eastern.begin(), eastern.end(), folded) != eastern.end();
}

bool looks_like_surname(std::string_view word) {
    static constexpr std::array<std::string_view, 14> endings = {
        "ов",   "ова",  "ев",   "ева",  "ин", "ина", "ский",
        "ская", "цкий", "цкая", "енко", "ых", "их",  "чук"};
    return ends_with_any(fold_for_search(word), endings);
}

/// "М." and "Цв." are initials: a dot stands at the end.
bool is_initial(std::string_view word) { return word.ends_with('.'); }

/// Words; a dot ends a word of its own, so that "В.Иванов" and "А.Е." come apart.
std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : squeeze_spaces(text)) {
        if (c == ' ') {
            if (!words.back().empty()) words.emplace_back();
            continue;
        }
        words.back() += c;
        if (c == '.') words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

std::string joined(const std::vector<std::string>& words, std::size_t from) {
    std::string text;
    for (std::size_t i = from; i < words.size(); ++i) text += (i == from ? "" : " ") + words[i];
    return text;
}

}  // namespace

PersonName split_person_name(std::string_view text) {
    std::vector<std::string> words = words_of(text);
    if (words.empty()) return {};
    // "Лещенко А.Е", "Степанова Г.П": the last initial lost its dot.
    if (words.size() == 3 && is_initial(words[1]) && code_point_count(words[2]) == 1)
        words[2] += '.';
    if (words.size() == 1) return {.last_name = words[0]};
    // Initials or "Мария Петровна" first, the surname last.
    const bool initials_lead = is_initial(words[0]) && !is_initial(words.back());
    const bool patronymic_inside =
        words.size() == 3 && is_patronymic(words[1]) && !is_patronymic(words[2]);
    const bool surname_last = words.size() == 2 && !is_initial(words[1]) &&
                              looks_like_surname(words[1]) && !looks_like_surname(words[0]);
    if (initials_lead || patronymic_inside || surname_last)
        std::rotate(words.begin(), words.end() - 1, words.end());
    return {.last_name = words[0],
            .first_name = words.size() > 1 ? words[1] : "",
            .patronymic = joined(words, 2)};
}

std::string folded_name(const PersonName& name) {
    return fold_for_search(name.last_name) + "|" + fold_for_search(name.first_name) + "|" +
           fold_for_search(name.patronymic);
}

}  // namespace letopis
