#include "domain/marks/marks.h"

#include <algorithm>
#include <array>

#include "base/text.h"

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

bool is_level(MarkValue value) {
    return std::any_of(levels.begin(), levels.end(),
                       [value](const Level& level) { return level.mark == value; });
}

}  // namespace

std::optional<int> numeric(MarkValue value) {
    if (value > MarkValue::five) return std::nullopt;
    return static_cast<int>(value) + 1;
}

std::string_view mark_text(MarkValue value) {
    switch (value) {
        case MarkValue::one:
            return "1";
        case MarkValue::two:
            return "2";
        case MarkValue::three:
            return "3";
        case MarkValue::four:
            return "4";
        case MarkValue::five:
            return "5";
        case MarkValue::pass:
            return "зач";
        case MarkValue::fail:
            return "незач";
        case MarkValue::pending:
            return "•";
        case MarkValue::level_low:
            return "низ";
        case MarkValue::level_medium:
            return "ср";
        case MarkValue::level_high:
            return "выс";
    }
    return "";
}

std::optional<MarkValue> parse_mark(std::string_view text) {
    std::string folded = fold_for_search(text);
    if (folded.size() == 1 && folded[0] >= '1' && folded[0] <= '5')
        return static_cast<MarkValue>(folded[0] - '1');
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
    }
    return false;
}

std::optional<int> numeric(ResultValue value) {
    if (value > ResultValue::five) return std::nullopt;
    return static_cast<int>(value) + 1;
}

std::string_view result_text(ResultValue value) {
    switch (value) {
        case ResultValue::one:
            return "1";
        case ResultValue::two:
            return "2";
        case ResultValue::three:
            return "3";
        case ResultValue::four:
            return "4";
        case ResultValue::five:
            return "5";
        case ResultValue::pass:
            return "зач.";
        case ResultValue::fail:
            return "незач.";
        case ResultValue::not_attested:
            return "н/а";
        case ResultValue::exempt:
            return "осв.";
        case ResultValue::mastered:
            return "освоено";
        case ResultValue::attended:
            return "посещал(а)";
        case ResultValue::level_low:
            return "низкий";
        case ResultValue::level_medium:
            return "средний";
        case ResultValue::level_high:
            return "высокий";
    }
    return "";
}

std::optional<ResultValue> parse_result(std::string_view text) {
    std::string folded = fold_for_search(text);
    if (folded.size() == 1 && folded[0] >= '1' && folded[0] <= '5')
        return static_cast<ResultValue>(folded[0] - '1');
    if (!folded.empty() && folded.back() == '.') folded.pop_back();
    if (folded == "зач" || folded == "зачет") return ResultValue::pass;
    if (folded == "незач" || folded == "незачет") return ResultValue::fail;
    if (folded == "н/а" || folded == "на") return ResultValue::not_attested;
    if (folded == "осв") return ResultValue::exempt;
    if (folded == "освоено") return ResultValue::mastered;
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
            return is_level(value);
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
