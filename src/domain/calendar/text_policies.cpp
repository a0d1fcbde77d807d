#include "domain/calendar/text_policies.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

bool fits_list(std::string_view value, std::size_t most_code_points) {
    if (!is_clean_text(value) || code_point_count(value) > policy_text_code_points) return false;
    const auto items = listed_items(value);
    return items.size() <= policy_list_items &&
           std::all_of(items.begin(), items.end(), [most_code_points](const std::string& item) {
               return code_point_count(item) <= most_code_points;
           });
}

bool fits_subjects(std::string_view value) {
    constexpr std::size_t title_code_points = 300;
    return fits_list(value, title_code_points) && !listed_items(value).empty();
}

bool fits_abbreviations(std::string_view value) {
    constexpr std::size_t abbreviation_code_points = 20;
    return fits_list(value, abbreviation_code_points);
}

/// One to three letters of the Russian alphabet, with a slash between them at most: "н", "у/п".
bool fits_letter(std::string_view value) {
    if (!is_clean_text(value)) return false;
    const std::string folded = fold_for_search(value);
    int letters = 0;
    char32_t before = U'/';
    for (std::size_t at = 0; at < folded.size();) {
        if (folded[at] == '/') {
            if (before == U'/') return false;
            before = U'/';
            ++at;
            continue;
        }
        // Of two bytes, from «а» to «я»: fold_for_search has made ё an е.
        if (at + 1 == folded.size()) return false;
        const auto high = static_cast<unsigned char>(folded[at]);
        const auto low = static_cast<unsigned char>(folded[at + 1]);
        const char32_t code = static_cast<char32_t>(((high & 0x1FU) << 6U) | (low & 0x3FU));
        if ((high & 0xE0U) != 0xC0U || code < U'а' || code > U'я') return false;
        before = code;
        ++letters;
        at += 2;
    }
    constexpr int most_letters = 3;
    return before != U'/' && letters <= most_letters && value == squeeze_spaces(value);
}

constexpr std::string_view letter_remedy =
    "Укажите одну, две или три русские буквы, например «н» или «у/п».";
constexpr std::array<TextPolicy, 6> policies{{
    // Read by marks/two_marks.h.
    {"marks.two_in_subjects", "russian_and_literature", fits_subjects,
     "Выберите хотя бы один предмет, не больше 100 и не длиннее 4000 знаков вместе."},
    // The school's own, beside those that every dictionary has: shown in the journal.
    {"entry.abbreviations", "", fits_abbreviations,
     "Укажите сокращения через точку с запятой, каждое не длиннее 20 знаков, всего не больше 100."},
    // Read by attendance/letters.h.
    {"attendance.absent_letter", "н", fits_letter, letter_remedy},
    {"attendance.ill_letter", "б", fits_letter, letter_remedy},
    {"attendance.excused_letter", "у", fits_letter, letter_remedy},
    {"attendance.late_letter", "о", fits_letter, letter_remedy},
}};

}  // namespace

std::span<const TextPolicy> text_policies() { return policies; }

const TextPolicy* text_policy(std::string_view key) {
    const auto found = std::find_if(policies.begin(), policies.end(),
                                    [key](const TextPolicy& policy) { return policy.key == key; });
    return found == policies.end() ? nullptr : &*found;
}

std::vector<std::string> listed_items(std::string_view value) {
    std::vector<std::string> items;
    for (const std::string_view part : split(value, ';'))
        if (std::string item = squeeze_spaces(part); !item.empty())
            items.push_back(std::move(item));
    return items;
}

}  // namespace letopis
