// Rubrics: criteria with maxima give a percent, the percent a mark (ASM-14).
#include "domain/marks/rubrics.h"

#include <gtest/gtest.h>

#include "base/limits.h"
#include "domain/marks/rubric_scale.h"
#include "domain/marks/rubric_words.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

RubricKept essay() {
    return {.course_id = algebra_course().course_id,
            .title = "Решение  задачи",
            .criteria = {{"Понимание", 4}, {"Ход решения", 6}, {"Оформление", 2}}};
}
Rubric standing(EntryIndex rubric = 40) {
    return {.rubric = rubric,
            .course_id = algebra_course().course_id,
            .title = "Решение задачи",
            .criteria = essay().criteria};
}
/// Of one criterion, so that any percent can be had.
Rubric of_most(int most, RubricBorders borders = {}) {
    return {.rubric = 40, .title = "Тест", .criteria = {{"Ответы", most}}, .borders = borders};
}
std::optional<int> points_of(MarkValue value) { return points(value); }
MarkValue mark_of(const Rubric& rubric, std::vector<int> points) {
    return *rubric_mark(rubric, points);
}
template <class T>
std::string field_of(const Result<T>& result) {
    return result ? "" : result.error().refusal().field;
}
std::string field_of_changed(void (*change)(RubricKept&)) {
    RubricKept command = essay();
    change(command);
    const auto kept = decide_keep_rubric(command, {});
    if (!kept) EXPECT_TRUE(kept.error().is(RefusalCode::invalid_value));
    return field_of(kept);
}

// Evidence: ASM-14.
TEST(Rubrics, ThreeOfFourFiveOfSixAndOneOfTwoAreSeventyFivePercentAndAFour) {
    const std::vector<int> points{3, 5, 1};
    EXPECT_EQ(rubric_percent(standing(), points), (Fraction{75, 1}));
    EXPECT_EQ(mark_of(standing(), points), MarkValue::four);
}

// Evidence: ASM-01.
TEST(Rubrics, OnAScaleOfPointsTheMarkIsTheShareOfItsGreatest) {
    const auto on_ten = [](std::vector<int> points) {
        return *points_of(*rubric_mark_on(Scale::ten_point, of_most(12), points));
    };
    EXPECT_EQ(on_ten({9}), 8);  // 7,5
    EXPECT_EQ(on_ten({12}), 10);
    EXPECT_EQ(on_ten({0}), 1);
    EXPECT_EQ(*rubric_mark_on(Scale::five_point, of_most(12), std::vector<int>{9}),
              MarkValue::four);
    EXPECT_FALSE(rubric_mark_on(Scale::ten_point, of_most(12), std::vector<int>{13}));
}

TEST(Rubrics, ABorderItselfGivesTheHigherMarkAndNothingIsRoundedBeforeIt) {
    EXPECT_EQ(mark_of(of_most(10), {9}), MarkValue::five);
    EXPECT_EQ(mark_of(of_most(10), {7}), MarkValue::four);
    EXPECT_EQ(mark_of(of_most(10), {5}), MarkValue::three);
    EXPECT_EQ(mark_of(of_most(10), {4}), MarkValue::two);
    EXPECT_EQ(mark_of(of_most(10), {0}), MarkValue::two);
    // 25 of 28 are 89,29 %; 85 of 95 are 89,47 %; 69 of 77 are 89,61 %: none is 90.
    EXPECT_EQ(mark_of(of_most(28), {25}), MarkValue::four);
    EXPECT_EQ(mark_of(of_most(95), {85}), MarkValue::four);
    EXPECT_EQ(mark_of(of_most(77), {69}), MarkValue::four);
    EXPECT_EQ(rubric_percent(of_most(77), std::vector<int>{69}), (Fraction{6900, 77}));
    // Two of three are 66,67 %: a four from 67 % they are not, from 66 % they are.
    EXPECT_EQ(mark_of(of_most(3, {50, 67, 90}), {2}), MarkValue::three);
    EXPECT_EQ(mark_of(of_most(3, {50, 66, 90}), {2}), MarkValue::four);
}

TEST(Rubrics, PointsAreGivenForEachCriterionFromNoneToItsMost) {
    const auto field = [](std::vector<int> points) {
        const auto mark = rubric_mark(standing(), points);
        if (!mark) EXPECT_TRUE(mark.error().is(RefusalCode::invalid_value));
        return field_of(mark);
    };
    EXPECT_EQ(field({4, 6, 2}), "");
    EXPECT_EQ(field({3, 5}), "points");
    EXPECT_EQ(field({3, 5, 1, 1}), "points");
    EXPECT_EQ(field({}), "points");
    EXPECT_EQ(field({3, 7, 1}), "points[1]");
    EXPECT_EQ(field({3, 5, -1}), "points[2]");
}

TEST(Rubrics, AreKeptInTidyWords) {
    const auto kept = decide_keep_rubric(essay(), {});
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->title, "Решение задачи");
    EXPECT_EQ(kept->criteria, essay().criteria);
    EXPECT_EQ(kept->replaces, -1);
}

TEST(Rubrics, NeedATitleCriteriaAndBordersThatRise) {
    EXPECT_EQ(field_of_changed([](RubricKept& one) { one.title = "  "; }), "title");
    EXPECT_EQ(field_of_changed([](RubricKept& one) { one.criteria.clear(); }), "criteria");
    EXPECT_EQ(field_of_changed([](RubricKept& one) {
                  one.criteria.assign(limits::rubric_criteria + 1, {"А", 1});
              }),
              "criteria");
    EXPECT_EQ(field_of_changed([](RubricKept& one) {
                  one.criteria.assign(limits::rubric_criteria, {"А", 100});
              }),
              "");
    EXPECT_EQ(field_of_changed([](RubricKept& one) { one.criteria[2].title = " "; }),
              "criteria[2].title");
    EXPECT_EQ(field_of_changed([](RubricKept& one) { one.criteria[2].most = 0; }),
              "criteria[2].most");
    EXPECT_EQ(field_of_changed([](RubricKept& one) { one.criteria[0].most = 101; }),
              "criteria[0].most");
    for (const RubricBorders borders :
         {RubricBorders{0, 70, 90}, {70, 70, 90}, {50, 90, 90}, {90, 70, 50}, {50, 70, 101}}) {
        RubricKept command = essay();
        command.borders = borders;
        EXPECT_EQ(field_of(decide_keep_rubric(command, {})), "borders");
    }
    EXPECT_EQ(field_of_changed([](RubricKept& one) { one.borders = {1, 2, 100}; }), "");
}

TEST(Rubrics, TooLongWordsAreRefusedAtTheirPlace) {
    RubricKept command = essay();
    command.criteria[1].title = std::string(limits::name_code_points + 1, 'x');
    auto kept = decide_keep_rubric(command, {});
    EXPECT_EQ(refusal_code(kept), RefusalCode::text_too_long);
    EXPECT_EQ(field_of(kept), "criteria[1].title");
    command.title = std::string(limits::title_code_points + 1, 'x');
    kept = decide_keep_rubric(command, {});
    EXPECT_EQ(field_of(kept), "title");
}

TEST(Rubrics, AreReplacedOrRetiredOnlyWhileTheyStand) {
    const std::vector<Rubric> standing_ones{standing(40)};
    RubricKept command = essay();
    command.replaces = 40;
    EXPECT_EQ(decide_keep_rubric(command, standing_ones)->replaces, 40);
    command.criteria.clear();
    EXPECT_EQ(*decide_keep_rubric(command, standing_ones),
              (RubricKept{.course_id = algebra_course().course_id, .replaces = 40}));
    command.replaces = 41;
    EXPECT_EQ(refusal_code(decide_keep_rubric(command, standing_ones)), RefusalCode::not_found);
}

TEST(Rubrics, OfOneCourseHaveALimitThatReplacingDoesNotMeet) {
    std::vector<Rubric> standing_ones;
    for (std::size_t i = 0; i < limits::rubrics_per_course; ++i) {
        standing_ones.push_back(standing(static_cast<EntryIndex>(40 + i)));
        standing_ones.back().title += " № " + std::to_string(i + 1);
    }
    RubricKept command = essay();
    EXPECT_EQ(refusal_code(decide_keep_rubric(command, standing_ones)),
              RefusalCode::page_too_large);
    command.replaces = 45;
    EXPECT_TRUE(decide_keep_rubric(command, standing_ones));
}

TEST(Rubrics, OfOneCourseHaveDifferentTitles) {
    const std::vector<Rubric> standing_ones{standing(40), standing(41)};
    RubricKept command = essay();
    command.title = standing_ones[0].title;
    EXPECT_EQ(refusal_code(decide_keep_rubric(command, standing_ones)), RefusalCode::invalid_value);
    command.title += ", вторая";
    EXPECT_TRUE(decide_keep_rubric(command, standing_ones));
    command.replaces = -2;
    EXPECT_EQ(refusal_code(decide_keep_rubric(command, standing_ones)), RefusalCode::not_found);
}

TEST(Rubrics, APercentInWordsIsCutOffBelowABorder) {
    const Rubric rubric{.criteria = {{"Ответы", 77}}};
    EXPECT_EQ(percent_words(rubric, std::vector<int>{69}), "89,6 %");
    EXPECT_EQ(percent_words({.criteria = {{"Ответы", 100}, {"Ещё", 100}, {"И ещё", 99}}},
                            std::vector<int>{100, 100, 69}),
              "89,9 %");
    EXPECT_EQ(percent_words(rubric, std::vector<int>{77}), "100 %");
}

TEST(Rubrics, PointsAreToldByCriterion) {
    EXPECT_EQ(points_words(standing(), std::vector<int>{3, 5, 1}),
              "Понимание 3 из 4, Ход решения 5 из 6, Оформление 1 из 2 — 75 %");
    EXPECT_EQ(points_words({}, std::vector<int>{3, 5}), "3, 5");
}

}  // namespace
}  // namespace letopis
