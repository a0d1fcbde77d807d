// Scales as data: what each has, what it stands for, and what means and reports make of it.
#include "domain/marks/scales.h"

#include <gtest/gtest.h>

#include "domain/journal/cell_record.h"
#include "domain/marks/forecast.h"
#include "domain/marks/means.h"
#include "domain/marks/period_rules.h"
#include "domain/marks/statistics.h"

namespace letopis {
namespace {

MarkValue points_mark(int number) {
    return static_cast<MarkValue>(static_cast<int>(MarkValue::points_0) + number);
}
ResultValue points_result(int number) {
    return static_cast<ResultValue>(static_cast<int>(ResultValue::points_0) + number);
}
/// "10 9 8 …", from the best.
std::string texts_of(Scale scale) {
    std::string texts;
    for (const ScaleValue& value : scale_values(scale, Policies{}))
        texts += (texts.empty() ? "" : " ") + std::string{value.text};
    return texts;
}
/// How many values of the scale stand for each five-point mark, 5 first.
std::vector<int> spread_of(Scale scale) {
    std::vector<int> spread(4, 0);
    for (const ScaleValue& value : scale_values(scale, Policies{}))
        if (value.five_point) ++spread[static_cast<std::size_t>(5 - *numeric(*value.five_point))];
    return spread;
}

// Evidence: ASM-01.
TEST(Scales, EachHasItsValuesFromTheBestToTheWorst) {
    EXPECT_EQ(texts_of(Scale::five_point), "5 4 3 2");
    EXPECT_EQ(texts_of(Scale::pass_fail), "зач. незач.");
    EXPECT_EQ(texts_of(Scale::no_marks), "");
    EXPECT_EQ(texts_of(Scale::levels), "высокий средний низкий");
    EXPECT_EQ(texts_of(Scale::seven_point), "7 6 5 4 3 2 1");
    EXPECT_EQ(texts_of(Scale::ten_point), "10 9 8 7 6 5 4 3 2 1");
    EXPECT_EQ(texts_of(Scale::twelve_point), "12 11 10 9 8 7 6 5 4 3 2 1");
    EXPECT_EQ(texts_of(Scale::letters), "A B C D E F");
    const auto of_hundred = scale_values(Scale::hundred_point, Policies{});
    ASSERT_EQ(of_hundred.size(), 101U);
    EXPECT_EQ(of_hundred.front().text, "100");
    EXPECT_EQ(of_hundred.back().text, "0");
    for (const GradingScale& scale : grading_scales()) {
        EXPECT_EQ(&grading_scale(scale.scale), &scale);
        EXPECT_FALSE(scale.title.empty());
        EXPECT_FALSE(scale.short_title.empty());
        for (const ScaleValue& value : scale_values(scale.scale, Policies{})) {
            EXPECT_TRUE(on_scale(scale.scale, value.mark, 2));
            EXPECT_TRUE(on_scale(scale.scale, value.result, 2));
        }
    }
}

TEST(Scales, TheBetterOfTwoResultsHasTheHigherRank) {
    for (const Scale scale : {Scale::five_point, Scale::ten_point, Scale::letters}) {
        std::optional<int> better;
        for (const ScaleValue& value : scale_values(scale, Policies{})) {
            const auto rank = rank_on_scale(value.result);
            ASSERT_TRUE(rank) << value.text;
            if (better) EXPECT_LT(*rank, *better) << value.text;
            better = rank;
        }
    }
    EXPECT_EQ(rank_on_scale(ResultValue::letter_f), 0);
    EXPECT_FALSE(rank_on_scale(ResultValue::pass));
    EXPECT_FALSE(rank_on_scale(ResultValue::exempt));
}

// What lies on a scale of points is what it is said to have.
TEST(Scales, PointsLieBetweenTheLeastAndTheGreatest) {
    for (const GradingScale& one : grading_scales())
        for (int number = 0; number <= 100; ++number)
            EXPECT_EQ(on_scale(one.scale, points_result(number), 2),
                      is_of_points(one.scale) && one.least <= number && number <= one.greatest)
                << one.title << " " << number;
}

TEST(Scales, AnActThatAllowsAOneGivesTheFivePointScaleAOne) {
    Policies policies;
    policies.lowest_mark = 1;
    EXPECT_EQ(scale_values(Scale::five_point, policies).back().result, ResultValue::one);
}

// Evidence: ASM-01.
TEST(Scales, PointsStandForFivePointMarksByThePolicies) {
    EXPECT_EQ(spread_of(Scale::seven_point), (std::vector{2, 1, 2, 2}));
    EXPECT_EQ(spread_of(Scale::ten_point), (std::vector{2, 2, 2, 4}));  // e.9: 10–9, 8–7, 6–5.
    EXPECT_EQ(spread_of(Scale::twelve_point), (std::vector{3, 3, 3, 3}));
    EXPECT_EQ(spread_of(Scale::hundred_point), (std::vector{11, 20, 20, 50}));
    EXPECT_EQ(spread_of(Scale::letters), (std::vector{1, 2, 2, 1}));
    EXPECT_EQ(spread_of(Scale::pass_fail), (std::vector{0, 0, 0, 0}));
    Policies strict;
    strict.of_ten = {.three = 4, .four = 6, .five = 10};
    EXPECT_EQ(five_point_of(Scale::ten_point, points_result(9), strict), ResultValue::four);
    EXPECT_EQ(five_point_of(Scale::ten_point, points_result(4), strict), ResultValue::three);
    EXPECT_EQ(as_five_point(Scale::ten_point, ResultValue::not_attested, strict),
              ResultValue::not_attested);
    EXPECT_EQ(five_point_of(Scale::ten_point, MarkValue::pending, strict), std::nullopt);
    EXPECT_EQ(equivalence_words(Scale::ten_point, Policies{}),
              "5 — 9–10, 4 — 7–8, 3 — 5–6, 2 — 1–4");
    EXPECT_EQ(equivalence_words(Scale::letters, Policies{}), "5 — A, 4 — C–B, 3 — E–D, 2 — F");
    EXPECT_EQ(equivalence_words(Scale::five_point, Policies{}), "");
}

TEST(Scales, WhatIsBelowThreeIsNoSuccess) {
    EXPECT_TRUE(is_unsuccessful(Scale::ten_point, points_result(4), Policies{}));
    EXPECT_FALSE(is_unsuccessful(Scale::ten_point, points_result(5), Policies{}));
    EXPECT_TRUE(is_unsuccessful(Scale::letters, ResultValue::letter_f, Policies{}));
    EXPECT_TRUE(is_unsuccessful(Scale::pass_fail, ResultValue::fail, Policies{}));
    EXPECT_FALSE(is_unsuccessful(Scale::five_point, ResultValue::not_attested, Policies{}));
}

// Evidence: ASM-01.
TEST(Scales, AFigureBecomesPointsWhereTheCourseMarksByPoints) {
    EXPECT_EQ(on_its_scale(Scale::ten_point, MarkValue::five), points_mark(5));
    EXPECT_EQ(on_its_scale(Scale::five_point, MarkValue::five), MarkValue::five);
    EXPECT_EQ(on_its_scale(Scale::ten_point, MarkValue::pending), MarkValue::pending);
    EXPECT_EQ(on_its_scale(Scale::hundred_point, ResultValue::two), points_result(2));
}

// Evidence: ASM-01.
TEST(Scales, ATextIsReadByTheScaleOfItsCourse) {
    const auto typed = [](std::string_view text, Scale scale) {
        const auto content = parse_cell(text, scale);
        return content ? content->marks : std::vector<MarkValue>{};
    };
    EXPECT_EQ(typed("10", Scale::ten_point), (std::vector{points_mark(10)}));
    EXPECT_EQ(typed("54", Scale::hundred_point), (std::vector{points_mark(54)}));
    EXPECT_EQ(typed("0", Scale::hundred_point), (std::vector{points_mark(0)}));
    EXPECT_EQ(typed("8/9", Scale::ten_point), (std::vector{points_mark(8), points_mark(9)}));
    EXPECT_EQ(typed("5 10", Scale::twelve_point), (std::vector{points_mark(5), points_mark(10)}));
    EXPECT_EQ(typed("54", Scale::five_point), (std::vector{MarkValue::five, MarkValue::four}));
    EXPECT_EQ(typed("отл", Scale::ten_point), std::vector<MarkValue>{});
    EXPECT_EQ(typed("101", Scale::hundred_point), std::vector<MarkValue>{});
    EXPECT_EQ(typed("007", Scale::hundred_point), std::vector<MarkValue>{});
    const auto missed = parse_cell("н 8", Scale::ten_point);
    ASSERT_TRUE(missed);
    EXPECT_EQ(missed->attendance, AttendanceStatus::absent);
    EXPECT_EQ(missed->marks, (std::vector{points_mark(8)}));
    EXPECT_EQ(parse_cell("о10", Scale::ten_point)->marks, (std::vector{points_mark(10)}));
    // Latin, or Cyrillic of the same look; of either case.
    for (const std::string_view a : {"A", "a", "А", "а"})
        EXPECT_EQ(typed(a, Scale::letters), (std::vector{MarkValue::letter_a})) << a;
    EXPECT_EQ(typed("в/с", Scale::letters),
              (std::vector{MarkValue::letter_b, MarkValue::letter_c}));
    EXPECT_EQ(typed("Е d F", Scale::letters), std::vector<MarkValue>{});  // Three are too many.
    EXPECT_EQ(typed("Е d", Scale::letters),
              (std::vector{MarkValue::letter_e, MarkValue::letter_d}));
    EXPECT_EQ(parse_cell("н F", Scale::letters)->marks, (std::vector{MarkValue::letter_f}));
}

TEST(Scales, ARefusalNamesWhatMayStand) {
    EXPECT_EQ(scale_words(Scale::ten_point, Policies{}), "Ставятся баллы от 1 до 10 и точка «•».");
    EXPECT_EQ(scale_words(Scale::hundred_point, Policies{}),
              "Ставятся баллы от 0 до 100 и точка «•».");
    EXPECT_EQ(scale_words(Scale::letters, Policies{}),
              "Ставятся буквы A, B, C, D, E, F и точка «•».");
    EXPECT_EQ(scale_result_words(Scale::seven_point), "баллы от 1 до 7, «н/а» или «осв.»");
}

/// Σ and number of ten-point marks of weight 1.
MarkTotals totals_of(std::initializer_list<int> numbers) {
    std::vector<WeighedMark> marks;
    for (const int number : numbers) marks.push_back({.value = points_mark(number)});
    return total_of(marks, Date(2026, 9, 14), counting_rules(Scale::ten_point, Policies{}));
}

// Evidence: ASM-01.
TEST(Scales, APeriodMarkIsProposedInPoints) {
    const MarkTotals totals = totals_of({10, 7, 8});  // 25/3 = 8,33
    EXPECT_EQ(mean_text(*totals.mean()), "8,33");
    Policies policies;
    EXPECT_EQ(propose_period_mark(Scale::ten_point, totals, policies), points_result(8));
    EXPECT_EQ(propose_period_mark(Scale::ten_point, totals_of({9, 8}), policies),
              points_result(8));  // 8,50 is below 8,60 …
    policies.period_strategy = PeriodStrategy::math;
    EXPECT_EQ(propose_period_mark(Scale::ten_point, totals_of({9, 8}), policies),
              points_result(9));  // … and by mathematics 9.
    policies.period_strategy = PeriodStrategy::percent_borders;
    EXPECT_EQ(propose_period_mark(Scale::ten_point, totals_of({9, 8}), policies),
              points_result(9));  // 85 % of ten.
    EXPECT_EQ(propose_period_mark(Scale::letters, totals, policies), std::nullopt);
    EXPECT_EQ(mark_borders(Scale::seven_point, Policies{}),
              (std::vector{160, 260, 360, 460, 560, 660}));
    EXPECT_TRUE(mark_borders(Scale::letters, Policies{}).empty());
}

TEST(Scales, AnOverduePointIsTheBestOfNoSuccess) {
    EXPECT_EQ(overdue_number(Scale::five_point, Policies{}), 2);
    EXPECT_EQ(overdue_number(Scale::ten_point, Policies{}), 4);
    const std::vector<WeighedMark> marks{
        {.value = points_mark(10)}, {.value = MarkValue::pending, .due_on = Date(2026, 9, 13)}};
    const auto totals =
        total_of(marks, Date(2026, 9, 14), counting_rules(Scale::ten_point, Policies{}));
    EXPECT_EQ(mean_text(*totals.mean()), "7,00");
}

TEST(Scales, ControlWorksHoldThePeriodMarkWithinOneStep) {
    Policies policies;
    policies.period_strategy = PeriodStrategy::control_guard;
    const std::vector<WeighedMark> marks{{.value = points_mark(10)},
                                         {.value = points_mark(10)},
                                         {.value = points_mark(10)},
                                         {.value = points_mark(6), .is_of_control_work = true}};
    const auto totals =
        total_of(marks, Date(2026, 9, 14), counting_rules(Scale::ten_point, policies));
    EXPECT_EQ(propose_period_mark(Scale::ten_point, totals, policies), points_result(8));
}

// Evidence: ASM-01.
TEST(Scales, AYearIsRoundedAsOnTheFivePointScale) {
    const std::vector results{points_result(7), points_result(8)};
    EXPECT_EQ(propose_annual_mark(Scale::ten_point, results, AnnualStrategy::mean_math),
              points_result(8));
    EXPECT_EQ(propose_annual_mark(Scale::ten_point, std::vector{points_result(8), points_result(7)},
                                  AnnualStrategy::mean_tie_last),
              points_result(7));
    EXPECT_EQ(propose_annual_mark(Scale::ten_point, results, AnnualStrategy::half_year_with_final,
                                  points_result(10)),
              points_result(8));  // 25/3
    EXPECT_EQ(propose_annual_mark(Scale::ten_point, results, AnnualStrategy::interim_attestation,
                                  points_result(10)),
              points_result(9));  // (7,5 + 10) / 2 = 8,75
    EXPECT_EQ(propose_annual_mark(Scale::letters, std::vector{ResultValue::letter_a},
                                  AnnualStrategy::mean_math),
              std::nullopt);
}

TEST(Scales, AForecastInPointsNamesFiveRows) {
    const auto rows = forecast_of_work(Scale::hundred_point, {.weighted_sum = 5000, .weight = 100},
                                       100, Policies{});
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows.front().mark, 52);
    EXPECT_EQ(rows.back().mark, 48);
    const auto first = forecast_of_work(Scale::ten_point, MarkTotals{}, 100, Policies{});
    ASSERT_EQ(first.size(), 5U);
    EXPECT_EQ(first.front().result, points_result(10));
    EXPECT_EQ(first.back().mark, 6);
    EXPECT_EQ(forecast_text(Scale::ten_point, totals_of({8}),
                            {.held_on = Date(2026, 10, 12), .weight_hundredths = 100}, Policies{}),
              "Контрольная работа 12.10.2026 с отметкой 10 повысит прогноз до 9 (средний балл "
              "9,00), с отметкой 7 понизит прогноз до 7 (средний балл 7,50).");
    EXPECT_TRUE(forecast_of_work(Scale::letters, MarkTotals{}, 100, Policies{}).empty());
}

// Evidence: ASM-01. E-14 on a ten-point scale: the same class, its marks as e.9 maps them.
TEST(Scales, E14_StatisticsOfTenPointsAreThoseOfTheFivePointScale) {
    const Enrolment all_year{.enrolled_on = Date(2026, 9, 1)};
    std::vector<ListedResult> listed;
    const auto add = [&](int count, ResultValue given) {
        const ResultValue result = as_five_point(Scale::ten_point, given, Policies{});
        for (int i = 0; i < count; ++i) listed.push_back({.enrolment = all_year, .result = result});
    };
    add(3, points_result(10));
    add(1, points_result(9));
    add(4, points_result(8));
    add(5, points_result(7));
    add(8, points_result(5));
    add(1, points_result(4));
    add(1, ResultValue::not_attested);
    add(2, ResultValue::exempt);
    const ResultTotals totals = result_totals(listed, Date(2026, 10, 1));
    EXPECT_EQ(totals,
              (ResultTotals{
                  .fives = 4, .fours = 9, .threes = 8, .twos = 1, .not_attested = 1, .exempt = 2}));
    EXPECT_EQ(success_share(totals), (Fraction{21, 23}));
    EXPECT_EQ(quality_share(totals), (Fraction{13, 23}));
    EXPECT_EQ(learning_degree(totals, SummaryForm::full), (Fraction{1287, 23}));
    const std::vector all_tens{as_five_point(Scale::ten_point, points_result(9), Policies{}),
                               ResultValue::five};
    EXPECT_EQ(student_kind(all_tens), StudentKind::excellent);
}

}  // namespace
}  // namespace letopis
