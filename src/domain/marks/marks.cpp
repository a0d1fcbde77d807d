#include "domain/marks/marks.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/marks/scales.h"

namespace letopis {

namespace {

/// A level, as it is written: short in a cell, whole in a result.
struct Level {
    std::string_view cell;
    std::string_view result;
    MarkValue mark;
    ResultValue value;
};
constexpr std::array<Level, 3> levels{{
    {"низ", "низкий", MarkValue::level_low, ResultValue::level_low},
    {"ср", "средний", MarkValue::level_medium, ResultValue::level_medium},
    {"выс", "высокий", MarkValue::level_high, ResultValue::level_high},
}};

/// The level of a folded text without its full stop.
const Level* level_of(std::string_view text) {
    for (const Level& level : levels)
        if (text == level.cell || text == level.result) return &level;
    return nullptr;
}

bool is_level(ResultValue value) {
    return std::any_of(levels.begin(), levels.end(),
                       [value](const Level& level) { return level.value == value; });
}

/// How far a programme of additional education is mastered (ADE-04, e.8).
bool is_mastery(ResultValue value) {
    return value == ResultValue::mastered || value == ResultValue::mastered_partly ||
           value == ResultValue::not_mastered;
}

/// Value is MarkValue or ResultValue, of a scale of points or letters.
template <class Value>
bool lies_on(Scale scale, Value value) {
    if (scale == Scale::letters) return Value::letter_f <= value && value <= Value::letter_a;
    const auto number = points(value);
    const GradingScale& of = grading_scale(scale);
    return number && is_of_points(scale) && of.least <= *number && *number <= of.greatest;
}

/// "1".."5" are marks, other numbers up to 100 points. Letters are Latin, or Cyrillic ones of the
/// same look; the text is folded. Value is MarkValue or ResultValue.
template <class Value>
std::optional<Value> figure_or_letter(std::string_view folded) {
    struct Letter {
        std::string_view text;
        Value value;
    };
    static constexpr std::array<Letter, 10> letters{{{"a", Value::letter_a},
                                                     {"а", Value::letter_a},
                                                     {"b", Value::letter_b},
                                                     {"в", Value::letter_b},
                                                     {"c", Value::letter_c},
                                                     {"с", Value::letter_c},
                                                     {"d", Value::letter_d},
                                                     {"e", Value::letter_e},
                                                     {"е", Value::letter_e},
                                                     {"f", Value::letter_f}}};
    for (const Letter& letter : letters)
        if (letter.text == folded) return letter.value;
    const bool is_number = !folded.empty() && std::all_of(folded.begin(), folded.end(), [](char c) {
        return '0' <= c && c <= '9';
    });
    if (!is_number || folded.size() > 3 || (folded.size() > 1 && folded.front() == '0'))
        return std::nullopt;
    int number = 0;
    for (const char c : folded) number = number * 10 + (c - '0');
    if (number > static_cast<int>(most_points)) return std::nullopt;
    const int first = static_cast<int>(1 <= number && number <= 5 ? Value::one : Value::points_0);
    return static_cast<Value>(first + number - (1 <= number && number <= 5 ? 1 : 0));
}

bool is_level(MarkValue value) {
    return std::any_of(levels.begin(), levels.end(),
                       [value](const Level& level) { return level.mark == value; });
}

}  // namespace

std::optional<int> numeric(MarkValue value) {
    if (value > MarkValue::five) return std::nullopt;
    return static_cast<int>(value) + 1;
}

std::optional<int> points(MarkValue value) {
    if (value < MarkValue::points_0) return std::nullopt;
    return static_cast<int>(value) - static_cast<int>(MarkValue::points_0);
}

std::string_view mark_text(MarkValue value) {
    static constexpr auto texts =
        std::to_array<std::string_view>({"1", "2", "3", "4", "5", "зач", "незач", "•", "низ", "ср",
                                         "выс", "F", "E", "D", "C", "B", "A"});
    if (const auto number = points(value)) return points_text(static_cast<std::size_t>(*number));
    return texts[static_cast<std::size_t>(value)];
}

std::optional<MarkValue> parse_mark(std::string_view text) {
    std::string folded = fold_for_search(text);
    if (const auto value = figure_or_letter<MarkValue>(folded)) return value;
    if (folded == "." || folded == "•" || folded == "·") return MarkValue::pending;
    if (!folded.empty() && folded.back() == '.') folded.pop_back();
    if (folded == "зач" || folded == "зачет" || folded == "зч") return MarkValue::pass;
    if (folded == "незач" || folded == "незачет" || folded == "нз") return MarkValue::fail;
    if (const Level* level = level_of(folded)) return level->mark;
    return std::nullopt;
}

bool on_scale(Scale scale, MarkValue value, int lowest_mark) {
    if (value == MarkValue::pending) return scale != Scale::no_marks;
    const auto number = numeric(value);
    switch (scale) {
        case Scale::five_point:
            return number && *number >= lowest_mark;
        case Scale::pass_fail:
            return value == MarkValue::pass || value == MarkValue::fail;
        case Scale::no_marks:
            return false;
        case Scale::levels:
            return is_level(value);
        case Scale::seven_point:
        case Scale::ten_point:
        case Scale::twelve_point:
        case Scale::hundred_point:
        case Scale::letters:
            return lies_on(scale, value);
    }
    return false;
}

std::optional<int> numeric(ResultValue value) {
    if (value > ResultValue::five) return std::nullopt;
    return static_cast<int>(value) + 1;
}

std::optional<int> points(ResultValue value) {
    if (value < ResultValue::points_0) return std::nullopt;
    return static_cast<int>(value) - static_cast<int>(ResultValue::points_0);
}

std::string_view result_text(ResultValue value) {
    static constexpr auto texts = std::to_array<std::string_view>(
        {"1",          "2",      "3",       "4",       "5",          "зач.",
         "незач.",     "н/а",    "осв.",    "освоено", "посещал(а)", "освоено частично",
         "не освоено", "низкий", "средний", "высокий", "F",          "E",
         "D",          "C",      "B",       "A"});
    if (const auto number = points(value)) return points_text(static_cast<std::size_t>(*number));
    return texts[static_cast<std::size_t>(value)];
}

std::optional<ResultValue> parse_result(std::string_view text) {
    std::string folded = fold_for_search(text);
    if (const auto value = figure_or_letter<ResultValue>(folded)) return value;
    if (!folded.empty() && folded.back() == '.') folded.pop_back();
    if (folded == "зач" || folded == "зачет") return ResultValue::pass;
    if (folded == "незач" || folded == "незачет") return ResultValue::fail;
    if (folded == "н/а" || folded == "на") return ResultValue::not_attested;
    if (folded == "осв") return ResultValue::exempt;
    if (folded == "освоено" || folded == "освоено полностью") return ResultValue::mastered;
    if (folded == "освоено частично" || folded == "освоил частично" ||
        folded == "освоила частично" || folded == "частично")
        return ResultValue::mastered_partly;
    if (folded == "не освоено" || folded == "не освоил" || folded == "не освоила")
        return ResultValue::not_mastered;
    if (folded == "посещал(а)" || folded == "посещал" || folded == "посещала")
        return ResultValue::attended;
    if (const Level* level = level_of(folded)) return level->value;
    return std::nullopt;
}

bool on_scale(Scale scale, ResultValue value, int lowest_mark) {
    if (value == ResultValue::not_attested || value == ResultValue::exempt) return true;
    switch (scale) {
        case Scale::five_point:
            return numeric(value) && *numeric(value) >= lowest_mark;
        case Scale::pass_fail:
            return value == ResultValue::pass || value == ResultValue::fail;
        case Scale::no_marks:
            return value == ResultValue::mastered || value == ResultValue::attended;
        case Scale::levels:
            return is_level(value) || is_mastery(value);
        case Scale::seven_point:
        case Scale::ten_point:
        case Scale::twelve_point:
        case Scale::hundred_point:
        case Scale::letters:
            return lies_on(scale, value);
    }
    return false;
}

std::string_view correction_reason_title(CorrectionReason reason) {
    switch (reason) {
        case CorrectionReason::none:
            return "";
        case CorrectionReason::typo:
            return "опечатка";
        case CorrectionReason::wrong_student:
            return "ошибка в ученике";
        case CorrectionReason::rework:
            return "пересдача";
        case CorrectionReason::appeal:
            return "апелляция";
        case CorrectionReason::admin:
            return "решение администрации";
        case CorrectionReason::court:
            return "решение суда";
    }
    return "";
}

}  // namespace letopis
