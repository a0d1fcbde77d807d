// Reading what was typed into a cell.

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/journal/cell_record.h"
#include "domain/marks/scales.h"

namespace letopis {
namespace {

constexpr std::size_t most_marks = 2;
constexpr std::string_view separators = " /+,;";

/// Marks in words, folded, as teachers write them in lists and tables.
struct Word {
    std::string_view text;
    MarkValue value;
};
constexpr std::array<Word, 10> words{{
    {"отл", MarkValue::five},
    {"отлично", MarkValue::five},
    {"хор", MarkValue::four},
    {"хорошо", MarkValue::four},
    {"уд", MarkValue::three},
    {"удовл", MarkValue::three},
    {"удовлетворительно", MarkValue::three},
    {"неуд", MarkValue::two},
    {"неудовл", MarkValue::two},
    {"неудовлетворительно", MarkValue::two},
}};

/// Absences, the longer spelling first: "н/б" is not «н» with something after it.
struct Letter {
    std::string_view text;
    AttendanceStatus status;
};
constexpr std::array<Letter, 8> letters{{
    {"н/б", AttendanceStatus::ill},
    {"нб", AttendanceStatus::ill},
    {"оп", AttendanceStatus::late},
    {"н", AttendanceStatus::absent},
    {"б", AttendanceStatus::ill},
    {"у", AttendanceStatus::excused},
    {"п", AttendanceStatus::excused},
    {"о", AttendanceStatus::late},
}};

bool is_digit(char c) { return '0' <= c && c <= '9'; }
bool is_mark_of_five(char c) { return '1' <= c && c <= '5'; }

/// Words name marks of the five-point scale: on another they could only be guessed at.
std::optional<MarkValue> parse_word(std::string_view token, Scale scale) {
    std::string_view text = token;
    if (text.size() > 1 && text.back() == '.') text.remove_suffix(1);
    for (const Word& word : words)
        if (word.text == text)
            return is_of_points(scale) || scale == Scale::letters ? std::nullopt
                                                                  : std::optional{word.value};
    const auto value = parse_mark(token);
    if (value && MarkValue::letter_f <= *value && *value <= MarkValue::letter_a &&
        scale != Scale::letters)
        return std::nullopt;
    return value ? std::optional{on_its_scale(scale, *value)} : std::nullopt;
}

/// One token: two figures of 1..5, each a mark, where marks are no points; or one number, word or
/// sign.
bool append_marks(std::string_view token, Scale scale, std::vector<MarkValue>& marks) {
    if (!is_of_points(scale) && token.size() == most_marks &&
        std::all_of(token.begin(), token.end(), is_mark_of_five)) {
        for (const char c : token) marks.push_back(static_cast<MarkValue>(c - '1'));
        return true;
    }
    const auto value = parse_word(token, scale);
    if (value) marks.push_back(*value);
    return value.has_value();
}

/// One or two marks and nothing else.
std::optional<std::vector<MarkValue>> parse_marks(std::string_view text, Scale scale) {
    std::vector<MarkValue> marks;
    for (std::size_t at = text.find_first_not_of(separators); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(separators, at), text.size());
        if (!append_marks(text.substr(at, end - at), scale, marks)) return std::nullopt;
        at = text.find_first_not_of(separators, end);
    }
    if (marks.empty() || marks.size() > most_marks) return std::nullopt;
    return marks;
}

/// What may follow a letter at once: «о5», «н 4», «н•», but not «нзач», which could be «незач».
bool may_follow_letter(std::string_view rest) {
    return separators.find(rest.front()) != std::string_view::npos || is_digit(rest.front()) ||
           rest.starts_with("•") || rest.starts_with("·") || rest.front() == '.';
}

}  // namespace

std::optional<CellContent> parse_cell(std::string_view text, Scale scale) {
    if (!is_clean_text(text)) return std::nullopt;
    const std::string folded = fold_for_search(text);
    if (folded.empty() || folded == "-" || folded == "–" || folded == "—") return CellContent{};
    if (auto marks = parse_marks(folded, scale)) return CellContent{.marks = *std::move(marks)};
    for (const Letter& letter : letters) {
        if (!folded.starts_with(letter.text)) continue;
        const auto rest = std::string_view{folded}.substr(letter.text.size());
        if (rest.empty()) return CellContent{.attendance = letter.status};
        if (!may_follow_letter(rest)) continue;
        if (auto marks = parse_marks(rest, scale))
            return CellContent{.attendance = letter.status, .marks = *std::move(marks)};
    }
    return std::nullopt;
}

}  // namespace letopis
