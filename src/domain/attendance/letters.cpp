#include "domain/attendance/letters.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/calendar/policy_list.h"
#include "domain/marks/marks.h"

namespace letopis {
namespace {

struct LetterRow {
    AttendanceStatus status;
    std::string_view key;
    std::string AttendanceLetters::*letter;
    std::string_view meaning;
};
constexpr std::array<LetterRow, 4> rows{{
    {AttendanceStatus::absent, "attendance.absent_letter", &AttendanceLetters::absent,
     "без уважительной причины"},
    {AttendanceStatus::ill, "attendance.ill_letter", &AttendanceLetters::ill, "болезнь"},
    {AttendanceStatus::excused, "attendance.excused_letter", &AttendanceLetters::excused,
     "уважительная причина"},
    {AttendanceStatus::late, "attendance.late_letter", &AttendanceLetters::late, "опоздание"},
}};

/// Marks in words, signs of results, and keys that put a mark at once.
constexpr std::array<std::string_view, 7> taken_words{"отл", "хор", "уд", "н/а", "осв", "з", "ю"};

bool is_taken(const std::string& folded) {
    return parse_mark(folded).has_value() || parse_result(folded).has_value() ||
           std::find(taken_words.begin(), taken_words.end(), folded) != taken_words.end();
}

Refusal wrong(std::string_view key, std::string remedy) {
    return {
        .code = RefusalCode::invalid_value, .field = std::string{key}, .detail = std::move(remedy)};
}

}  // namespace

std::string_view AttendanceLetters::of(AttendanceStatus status) const {
    for (const LetterRow& row : rows)
        if (row.status == status) return this->*row.letter;
    return "";
}

AttendanceLetters attendance_letters_on(std::span<const PolicyValue> set, Date on) {
    AttendanceLetters letters;
    for (const LetterRow& row : rows) letters.*row.letter = policy_value_on(set, row.key, on);
    return letters;
}

bool is_letter_policy(std::string_view key) {
    return std::any_of(rows.begin(), rows.end(),
                       [key](const LetterRow& row) { return row.key == key; });
}

Result<Done> check_attendance_letters(const AttendanceLetters& letters, std::string_view key) {
    for (const LetterRow& row : rows) {
        const std::string& letter = letters.*row.letter;
        const std::string folded = fold_for_search(letter);
        if (is_taken(folded))
            return wrong(
                key, "«" + letter + "» в журнале — отметка или её клавиша. Выберите другую букву.");
        for (const LetterRow& other : rows)
            if (other.status != row.status && fold_for_search(letters.*other.letter) == folded)
                return wrong(key, "Буквой «" + letter + "» уже обозначено: " +
                                      std::string{(other.key == key ? row : other).meaning} +
                                      ". Выберите другую или сначала измените ту.");
    }
    return Done{};
}

std::string with_letters(std::string text, const AttendanceLetters& letters) {
    for (const LetterRow& row : rows) {
        const std::string_view usual = attendance_letter(row.status);
        if (!text.starts_with(usual)) continue;
        if (text.size() != usual.size() && text[usual.size()] != ' ') continue;
        return letters.*row.letter + text.substr(usual.size());
    }
    return text;
}

std::string letters_legend(const AttendanceLetters& letters) {
    std::string legend;
    for (const LetterRow& row : rows)
        legend +=
            (legend.empty() ? "" : ", ") + letters.*row.letter + " — " + std::string{row.meaning};
    return legend;
}

}  // namespace letopis
