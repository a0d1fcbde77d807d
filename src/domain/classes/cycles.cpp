#include "domain/classes/cycles.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "base/text.h"

namespace letopis {
namespace {

using enum CurriculumCycle;

/// Codes of curricula by ФГОС of all generations, in the letters that fold_for_search leaves.
constexpr auto codes = std::to_array<std::pair<std::string_view, CurriculumCycle>>({
    {"оуд", general_education},
    {"оуп", general_education},
    {"оудб", general_education},
    {"оудп", general_education},
    {"ооуд", general_education},
    {"ооуп", general_education},
    {"оод", general_education},
    {"од", general_education},
    {"одб", general_education},
    {"одп", general_education},
    {"бд", general_education},
    {"пд", general_education},
    {"уд", general_education},
    {"дуд", general_education},
    {"дуп", general_education},
    {"упв", general_education},
    {"огсэ", social},
    {"сг", social},
    {"сгц", social},
    {"ен", science},
    {"мен", science},
    {"оп", general_professional},
    {"опц", general_professional},
    {"опд", general_professional},
    {"пм", professional_module},
    {"мдк", professional_module},
    {"уп", professional_module},
    {"пп", professional_module},
    {"пдп", professional_module},
});

bool is_digit(char c) { return '0' <= c && c <= '9'; }
bool is_letter(char c) { return (c & 0x80) != 0 || ('a' <= c && c <= 'z'); }

/// Letters at the front, taken off it. A Cyrillic letter is two bytes.
std::string_view take_letters(std::string_view& text) {
    std::size_t count = 0;
    while (count < text.size() && is_letter(text[count])) ++count;
    const std::string_view letters = text.substr(0, count);
    text.remove_prefix(count);
    return letters;
}

void skip_signs(std::string_view& text) {
    while (!text.empty() && (text.front() == '.' || text.front() == ' ' || text.front() == '-'))
        text.remove_prefix(1);
}

/// ".01", " 03", "-1", ".В.01": what makes letters before it a code. The one letter is the
/// variable part (вариативная) or the like.
bool begins_as_number(std::string_view rest) {
    skip_signs(rest);
    if (!rest.empty() && is_digit(rest.front())) return true;
    if (take_letters(rest).size() > sizeof "в" - 1 || !rest.starts_with(".")) return false;
    skip_signs(rest);
    return !rest.empty() && is_digit(rest.front());
}

}  // namespace

std::string_view cycle_title(CurriculumCycle cycle) {
    switch (cycle) {
        case general_education:
            return "Общеобразовательные дисциплины";
        case social:
            return "Социально-гуманитарный цикл";
        case science:
            return "Математический и естественно-научный цикл";
        case general_professional:
            return "Общепрофессиональный цикл";
        case professional_module:
            break;
    }
    return "Профессиональный цикл";
}

std::optional<CurriculumCycle> cycle_of_code(std::string_view title) {
    const std::string folded = fold_for_search(title);
    std::string_view rest = folded;
    const std::string_view letters = take_letters(rest);
    const auto code = std::find_if(codes.begin(), codes.end(),
                                   [&](const auto& one) { return one.first == letters; });
    if (code == codes.end()) return std::nullopt;
    // There is one pre-diploma practice in a curriculum: it may go without a number.
    if (!begins_as_number(rest) && letters != "пдп") return std::nullopt;
    return code->second;
}

CurriculumCycle cycle_of(const Subject& subject, std::span<const SubjectCycle> set) {
    for (const SubjectCycle& one : set)
        if (one.subject_id == subject.subject_id) return one.cycle;
    if (const auto named = cycle_of_code(subject.title)) return *named;
    switch (subject.kind) {
        case SubjectKind::module:
        case SubjectKind::interdisciplinary_course:
        case SubjectKind::practice:
            return professional_module;
        case SubjectKind::subject:
        case SubjectKind::elective:
        case SubjectKind::association:
        case SubjectKind::extracurricular:
        case SubjectKind::after_school:
            break;
    }
    return general_professional;
}

}  // namespace letopis
