#include "domain/marks/scales.h"

#include <algorithm>
#include <array>

#include "base/check.h"

namespace letopis {
namespace {

constexpr int greatest_five_point = 5;

constexpr std::array<GradingScale, 9> scales{{
    {Scale::five_point, "5-балльная", "5 баллов", 1, greatest_five_point},
    {Scale::pass_fail, "зачёт / незачёт", "зачёт"},
    {Scale::no_marks, "без отметок", "без отметок"},
    {Scale::levels, "уровни", "уровни"},
    {Scale::seven_point, "7-балльная", "7 баллов", 1, 7},
    {Scale::ten_point, "10-балльная", "10 баллов", 1, 10},
    {Scale::twelve_point, "12-балльная", "12 баллов", 1, 12},
    {Scale::hundred_point, "100-балльная", "100 баллов", 0, 100},
    {Scale::letters, "буквы A–F", "буквы"},
}};

template <class Value>
Value value_of(const GradingScale& scale, int number) {
    LETOPIS_CHECK(scale.least <= number && number <= scale.greatest, "a number of its scale");
    const int first = static_cast<int>(is_of_points(scale.scale) ? Value::points_0 : Value::one);
    return static_cast<Value>(first + number - (is_of_points(scale.scale) ? 0 : 1));
}

/// Value is MarkValue or ResultValue.
template <class Value>
std::optional<int> number_of(Value value) {
    const auto number = numeric(value);
    return number ? number : points(value);
}

template <class Value>
Value placed(Scale scale, Value value) {
    const auto number = numeric(value);
    if (!number || !is_of_points(scale)) return value;
    return static_cast<Value>(static_cast<int>(Value::points_0) + *number);
}

ResultValue by_borders(int number, const PointBorders& borders) {
    if (number >= borders.five) return ResultValue::five;
    if (number >= borders.four) return ResultValue::four;
    return number >= borders.three ? ResultValue::three : ResultValue::two;
}

ResultValue of_letter(ResultValue value) {
    switch (value) {
        case ResultValue::letter_a:
            return ResultValue::five;
        case ResultValue::letter_b:
        case ResultValue::letter_c:
            return ResultValue::four;
        case ResultValue::letter_d:
        case ResultValue::letter_e:
            return ResultValue::three;
        default:
            return ResultValue::two;
    }
}

bool is_letter(ResultValue value) {
    return ResultValue::letter_f <= value && value <= ResultValue::letter_a;
}

/// Values of scales that are no numbers, from the best to the worst.
std::span<const MarkValue> named_values(Scale scale) {
    static constexpr std::array pass_fail{MarkValue::pass, MarkValue::fail};
    static constexpr std::array levels{MarkValue::level_high, MarkValue::level_medium,
                                       MarkValue::level_low};
    static constexpr std::array letters{MarkValue::letter_a, MarkValue::letter_b,
                                        MarkValue::letter_c, MarkValue::letter_d,
                                        MarkValue::letter_e, MarkValue::letter_f};
    switch (scale) {
        case Scale::pass_fail:
            return pass_fail;
        case Scale::levels:
            return levels;
        case Scale::letters:
            return letters;
        default:
            return {};
    }
}

std::string span_words(Scale scale, int least) {
    return " от " + std::to_string(least) + " до " + std::to_string(grading_scale(scale).greatest);
}

}  // namespace

std::span<const GradingScale> grading_scales() { return scales; }

const GradingScale& grading_scale(Scale scale) {
    const auto found = std::find_if(scales.begin(), scales.end(), [scale](const GradingScale& one) {
        return one.scale == scale;
    });
    LETOPIS_CHECK(found != scales.end(), "every scale is described");
    return *found;
}

std::vector<ScaleValue> scale_values(Scale scale, const Policies& policies) {
    std::vector<MarkValue> marks{named_values(scale).begin(), named_values(scale).end()};
    if (has_mean(scale)) {
        const GradingScale& one = grading_scale(scale);
        const int least = scale == Scale::five_point ? policies.lowest_mark : one.least;
        for (int number = one.greatest; number >= least; --number)
            marks.push_back(value_of<MarkValue>(one, number));
    }
    std::vector<ScaleValue> values;
    for (const MarkValue mark : marks) {
        const auto result = result_of(mark);
        LETOPIS_CHECK(result, "every mark of a scale is a result too");
        values.push_back({.mark = mark,
                          .result = *result,
                          .text = result_text(*result),
                          .five_point = five_point_of(scale, *result, policies),
                          .is_successful = !is_unsuccessful(scale, *result, policies)});
    }
    return values;
}

bool is_of_points(Scale scale) {
    return scale == Scale::seven_point || scale == Scale::ten_point ||
           scale == Scale::twelve_point || scale == Scale::hundred_point;
}

bool is_local(Scale scale) { return is_of_points(scale) || scale == Scale::letters; }

bool has_mean(Scale scale) { return scale == Scale::five_point || is_of_points(scale); }

std::optional<int> rank_on_scale(ResultValue value) {
    if (!is_letter(value)) return number_of(value);
    return static_cast<int>(value) - static_cast<int>(ResultValue::letter_f);
}

std::optional<int> counted(MarkValue value) { return number_of(value); }
std::optional<int> counted(ResultValue value) { return number_of(value); }

ResultValue counted_result(Scale scale, int number) {
    LETOPIS_CHECK(has_mean(scale), "a number is of a scale of numbers");
    return value_of<ResultValue>(grading_scale(scale), number);
}

ResultValue counted_like(ResultValue like, int number) {
    return counted_result(points(like) ? Scale::hundred_point : Scale::five_point, number);
}

std::optional<ResultValue> result_of(MarkValue value) {
    if (value <= MarkValue::five) return static_cast<ResultValue>(value);
    switch (value) {
        case MarkValue::pending:
            return std::nullopt;
        case MarkValue::pass:
            return ResultValue::pass;
        case MarkValue::fail:
            return ResultValue::fail;
        default:
            break;
    }
    constexpr int shift =
        static_cast<int>(ResultValue::level_low) - static_cast<int>(MarkValue::level_low);
    static_assert(static_cast<int>(MarkValue::points_0) + shift ==
                  static_cast<int>(ResultValue::points_0));
    return static_cast<ResultValue>(static_cast<int>(value) + shift);
}

int level_step(Scale scale) {
    return std::max(1, grading_scale(scale).greatest / greatest_five_point);
}

int overdue_number(Scale scale, const Policies& policies) {
    const auto borders = point_borders(scale, policies);
    constexpr int two = 2;
    return borders ? borders->three - 1 : two;
}

MarkValue on_its_scale(Scale scale, MarkValue value) { return placed(scale, value); }
ResultValue on_its_scale(Scale scale, ResultValue value) { return placed(scale, value); }

std::optional<PointBorders> point_borders(Scale scale, const Policies& policies) {
    const ScaleRules& percent = policies.percent_borders;
    switch (scale) {
        case Scale::seven_point:
            return policies.of_seven;
        case Scale::ten_point:
            return policies.of_ten;
        case Scale::twelve_point:
            return policies.of_twelve;
        case Scale::hundred_point:
            return PointBorders{.three = percent.three_percent,
                                .four = percent.four_percent,
                                .five = percent.five_percent};
        default:
            return std::nullopt;
    }
}

std::vector<int> level_borders(Scale scale, const Policies& policies) {
    if (scale == Scale::letters) return {1, 3, 5};
    const auto borders = point_borders(scale, policies);
    if (!borders) return {};
    return {borders->three, borders->four, borders->five};
}

std::optional<ResultValue> five_point_of(Scale scale, ResultValue value, const Policies& policies) {
    if (numeric(value)) return value;
    if (is_letter(value)) return of_letter(value);
    const auto borders = point_borders(scale, policies);
    const auto number = points(value);
    if (!borders || !number) return std::nullopt;
    return by_borders(*number, *borders);
}

ResultValue as_five_point(Scale scale, ResultValue value, const Policies& policies) {
    return five_point_of(scale, value, policies).value_or(value);
}

std::optional<ResultValue> five_point_of(Scale scale, MarkValue value, const Policies& policies) {
    const auto result = result_of(value);
    return result ? five_point_of(scale, *result, policies) : std::nullopt;
}

std::string equivalence_words(Scale scale, const Policies& policies) {
    if (!is_local(scale)) return "";
    std::string words;
    const auto values = scale_values(scale, policies);
    for (auto from = values.begin(); from != values.end();) {
        const auto next = std::find_if(from, values.end(), [&](const ScaleValue& one) {
            return one.five_point != from->five_point;
        });
        const auto worst = std::prev(next);
        words += (words.empty() ? "" : ", ") +
                 std::string{result_text(from->five_point.value_or(from->result))} + " — " +
                 (worst == from ? "" : std::string{worst->text} + "–") + std::string{from->text};
        from = next;
    }
    return words;
}

bool is_unsuccessful(Scale scale, ResultValue value, const Policies& policies) {
    const ResultValue known = as_five_point(scale, value, policies);
    return known == ResultValue::one || known == ResultValue::two || known == ResultValue::fail;
}

std::string scale_words(Scale scale, const Policies& policies) {
    switch (scale) {
        case Scale::five_point:
            return "Ставятся отметки" + span_words(scale, policies.lowest_mark) + " и точка «•».";
        case Scale::pass_fail:
            return "Ставится «зач», «незач» и точка «•».";
        case Scale::no_marks:
            return "Обучение безотметочное: отмечаются только пропуски.";
        case Scale::levels:
            return "Ставится уровень «низ», «ср», «выс» и точка «•».";
        case Scale::letters:
            return "Ставятся буквы A, B, C, D, E, F и точка «•».";
        case Scale::seven_point:
        case Scale::ten_point:
        case Scale::twelve_point:
        case Scale::hundred_point:
            break;
    }
    return "Ставятся баллы" + span_words(scale, grading_scale(scale).least) + " и точка «•».";
}

std::string scale_result_words(Scale scale) {
    switch (scale) {
        case Scale::five_point:
            return "отметку, «н/а» или «осв.»";
        case Scale::pass_fail:
            return "«зач.», «незач.», «н/а» или «осв.»";
        case Scale::no_marks:
            return "«освоено» или «осв.»";
        case Scale::levels:
            return "уровень, «освоено», «освоено частично», «не освоено», «н/а» или «осв.»";
        case Scale::letters:
            return "букву от A до F, «н/а» или «осв.»";
        case Scale::seven_point:
        case Scale::ten_point:
        case Scale::twelve_point:
        case Scale::hundred_point:
            break;
    }
    return "баллы" + span_words(scale, grading_scale(scale).least) + ", «н/а» или «осв.»";
}

}  // namespace letopis
