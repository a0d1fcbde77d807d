// Means and proposals: the worked examples of the requirements, and what surrounds them.
#include "domain/marks/means.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

using enum ResultValue;

constexpr int w1 = 100;
constexpr int w2 = 200;
constexpr int w3 = 300;
const Date today(2026, 9, 14);
const Date yesterday(2026, 9, 13);

WeighedMark marked(int mark, int weight) {
    return {.value = static_cast<MarkValue>(mark - 1), .weight_hundredths = weight};
}
WeighedMark point(Date due_on) { return {.value = MarkValue::pending, .due_on = due_on}; }

MarkTotals total(const std::vector<WeighedMark>& marks) {
    return total_of(marks, today, {.pending = PendingPolicy::count_as_two});
}

Policies threshold(int hundredths) {
    Policies policies;
    policies.period_threshold_hundredths = hundredths;
    return policies;
}
Policies mathematical() {
    Policies policies;
    policies.period_strategy = PeriodStrategy::math;
    return policies;
}

std::optional<ResultValue> proposed(const MarkTotals& totals, const Policies& policies) {
    return propose_period_mark(Scale::five_point, totals, policies);
}

std::optional<ResultValue> annual(const std::vector<ResultValue>& results,
                                  AnnualStrategy strategy) {
    return propose_annual_mark(Scale::five_point, results, strategy);
}

TEST(WorkedExamples, E1_SixMarksOfThreeWeights) {
    const MarkTotals totals = total(
        {marked(5, w1), marked(3, w1), marked(4, w3), marked(4, w1), marked(2, w3), marked(5, w2)});
    EXPECT_EQ(totals.weighted_sum, 4000);
    EXPECT_EQ(totals.weight, 1100);
    EXPECT_EQ(totals.mean(), (Fraction{40, 11}));
    EXPECT_EQ(mean_text(*totals.mean()), "3,64");
    EXPECT_EQ(proposed(totals, threshold(60)), four);
    EXPECT_EQ(proposed(totals, threshold(65)), three);
    EXPECT_EQ(proposed(totals, mathematical()), four);

    const MarkTotals ordinary = total(
        {marked(5, w1), marked(3, w1), marked(4, w1), marked(4, w1), marked(2, w1), marked(5, w1)});
    EXPECT_EQ(ordinary.mean(), (Fraction{23, 6}));
    EXPECT_EQ(mean_text(*ordinary.mean()), "3,83");
}

TEST(WorkedExamples, E2_AControlWorkAndAnAnswer) {
    const MarkTotals totals = total({marked(5, w2), marked(3, w1)});
    EXPECT_EQ(totals.mean(), (Fraction{13, 3}));
    EXPECT_EQ(mean_text(*totals.mean()), "4,33");
    EXPECT_EQ(proposed(totals, threshold(60)), four);
}

TEST(WorkedExamples, E3_ADictationOfTwoPartsCountsAsTwoMarks) {
    const MarkTotals totals = total({marked(5, w1), marked(4, w1), marked(3, w1)});
    EXPECT_EQ(totals.mean(), (Fraction{4, 1}));
    EXPECT_EQ(totals.mark_count, 3);
    EXPECT_EQ(proposed(totals, threshold(60)), four);
}

TEST(WorkedExamples, E4_APointCountsAsATwoOnlyWhenItIsOverdue) {
    const std::vector<WeighedMark> marks = {marked(4, w1), marked(5, w1), point(yesterday)};
    const MarkTotals before = total_of(marks, yesterday, {.pending = PendingPolicy::count_as_two});
    EXPECT_EQ(before.mean(), (Fraction{9, 2}));
    EXPECT_EQ(before.pending, 1);
    EXPECT_EQ(before.mark_count, 2);

    const MarkTotals after = total_of(marks, today, {.pending = PendingPolicy::count_as_two});
    EXPECT_EQ(after.mean(), (Fraction{11, 3}));
    EXPECT_EQ(mean_text(*after.mean()), "3,67");
    EXPECT_EQ(proposed(after, threshold(60)), four);

    const MarkTotals removed = total_of(marks, today, {.pending = PendingPolicy::remove});
    EXPECT_EQ(removed.mean(), (Fraction{9, 2}));
    EXPECT_EQ(proposed(removed, threshold(60)), four);
    EXPECT_EQ(proposed(removed, mathematical()), five);
}

TEST(WorkedExamples, E5_NotAttestedOnlyWhoMissedMoreThanTwoThirdsAndLacksMarks) {
    AttestationFacts facts{.held_lessons = 24, .missed_lessons = 17, .mark_count = 2, .minimum = 3};
    EXPECT_TRUE(may_be_not_attested(facts, Policies{}));
    facts.missed_lessons = 15;
    EXPECT_FALSE(may_be_not_attested(facts, Policies{}));
}

TEST(WorkedExamples, E6_AnExactHalfGoesUpOrTowardsTheLastQuarter) {
    EXPECT_EQ(annual({four, four, five, five}, AnnualStrategy::mean_math), five);
    EXPECT_EQ(annual({four, four, five, five}, AnnualStrategy::mean_tie_last), five);
    EXPECT_EQ(annual({five, five, four, four}, AnnualStrategy::mean_math), five);
    EXPECT_EQ(annual({five, five, four, four}, AnnualStrategy::mean_tie_last), four);
}

TEST(WorkedExamples, E7_ThreeFoursAndAThreeAreAFour) {
    EXPECT_EQ(annual({three, four, four, four}, AnnualStrategy::mean_math), four);
    EXPECT_EQ(annual({three, four, four, four}, AnnualStrategy::mean_tie_last), four);
}

TEST(WorkedExamples, E8_HalfYearsOfFourAndThree) {
    EXPECT_EQ(annual({four, three}, AnnualStrategy::mean_math), four);
    EXPECT_EQ(annual({four, three}, AnnualStrategy::mean_tie_last), three);
}

TEST(WorkedExamples, E9_AFinalMarkIsTheMeanOfYearAndExam) {
    EXPECT_EQ(final_mark(four, three), four);
    EXPECT_EQ(final_mark(four, five), five);
    EXPECT_EQ(final_mark(five, std::nullopt), five);
}

// Evidence: ASM-04.
TEST(Means, APointIsNotOverdueOnTheDayItIsDue) {
    const std::vector<WeighedMark> marks = {point(today)};
    EXPECT_EQ(total_of(marks, today, {.pending = PendingPolicy::count_as_two}).pending, 1);
    EXPECT_EQ(total_of(marks, today.plus_days(1), {.pending = PendingPolicy::count_as_two}).overdue,
              1);
}

TEST(Means, AMarkOfWeightZeroIsCountedButDoesNotMoveTheMean) {
    const MarkTotals totals = total({marked(2, 0), marked(5, w1)});
    EXPECT_EQ(totals.mean(), (Fraction{5, 1}));
    EXPECT_EQ(totals.mark_count, 2);
    EXPECT_FALSE(total({marked(2, 0)}).mean());
}

TEST(Means, ThereIsNothingToProposeFromWithoutMarks) {
    EXPECT_FALSE(proposed(MarkTotals{}, Policies{}));
    EXPECT_FALSE(propose_period_mark(Scale::pass_fail, MarkTotals{}, Policies{}));
    EXPECT_EQ(propose_period_mark(Scale::no_marks, MarkTotals{}, Policies{}), mastered);
}

TEST(Means, TheBorderItselfGivesTheHigherMark) {
    EXPECT_EQ(round_mean(Scale::five_point, {46, 10}, threshold(60)), five);
    EXPECT_EQ(round_mean(Scale::five_point, {459, 100}, threshold(60)), four);
    EXPECT_EQ(round_mean(Scale::five_point, {26, 10}, threshold(60)), three);
    EXPECT_EQ(round_mean(Scale::five_point, {259, 100}, threshold(60)), two);
    EXPECT_EQ(round_mean(Scale::five_point, {9, 2}, mathematical()), five);
}

// Evidence: LAW-02.
TEST(Means, AOneIsGivenOnlyWhereTheLocalActAllowsIt) {
    Policies policies;
    EXPECT_EQ(round_mean(Scale::five_point, {1, 1}, policies), two);
    policies.lowest_mark = 1;
    EXPECT_EQ(round_mean(Scale::five_point, {1, 1}, policies), one);
    EXPECT_EQ(round_mean(Scale::five_point, {16, 10}, policies), two);
    EXPECT_EQ(round_mean(Scale::five_point, {159, 100}, policies), one);
}

// Evidence: ASM-01.
TEST(Means, APassNeedsAtLeastAsManyPassesAsFails) {
    const auto of = [](std::vector<MarkValue> values) {
        std::vector<WeighedMark> marks;
        marks.reserve(values.size());
        for (const MarkValue value : values) marks.push_back({.value = value, .due_on = yesterday});
        return propose_period_mark(Scale::pass_fail, total(marks), Policies{});
    };
    EXPECT_EQ(of({MarkValue::pass}), pass);
    EXPECT_EQ(of({MarkValue::pass, MarkValue::fail}), pass);
    EXPECT_EQ(of({MarkValue::pass, MarkValue::fail, MarkValue::fail}), fail);
    // An overdue point is a fail, not a two, where marks are passes and fails.
    EXPECT_EQ(of({MarkValue::pass, MarkValue::fail, MarkValue::pending}), fail);
}

// Evidence: ASM-09.
TEST(Means, AYearSkipsExemptPeriodsAndWantsTwoThirdsAttested) {
    const auto math = AnnualStrategy::mean_math;
    EXPECT_EQ(annual({exempt, exempt, five, five}, math), five);
    EXPECT_EQ(annual({four, not_attested, four, five}, math), four);
    EXPECT_FALSE(annual({not_attested, not_attested, five, five}, math));
    EXPECT_FALSE(annual({not_attested, five}, math));
    EXPECT_EQ(annual({not_attested, five, exempt, five}, math), five);
    EXPECT_FALSE(annual({exempt, exempt}, math));
    EXPECT_FALSE(annual({}, math));
}

TEST(Means, AYearOfOneHalfYearIsThatHalfYear) {
    EXPECT_EQ(annual({three}, AnnualStrategy::mean_math), three);
    EXPECT_EQ(annual({three}, AnnualStrategy::mean_tie_last), three);
}

TEST(Means, AYearOfPassesAndFails) {
    const auto of = [](std::vector<ResultValue> results, AnnualStrategy strategy) {
        return propose_annual_mark(Scale::pass_fail, results, strategy);
    };
    EXPECT_EQ(of({pass, fail}, AnnualStrategy::mean_math), pass);
    EXPECT_EQ(of({pass, fail}, AnnualStrategy::mean_tie_last), fail);
    EXPECT_EQ(of({fail, fail, pass}, AnnualStrategy::mean_math), fail);
    EXPECT_EQ(propose_annual_mark(Scale::no_marks, {}, AnnualStrategy::mean_math), mastered);
}

TEST(Means, AResultWithoutANumberStandsAsTheFinalMark) {
    EXPECT_EQ(final_mark(mastered, five), mastered);
    EXPECT_EQ(final_mark(not_attested, std::nullopt), not_attested);
    EXPECT_EQ(final_mark(four, not_attested), four);
}

// Evidence: ASM-07.
TEST(Means, TheMinimumOfMarksGrowsWithTheHoursAndThePeriod) {
    EXPECT_EQ(minimum_marks(50, PeriodKind::quarter), 3);
    EXPECT_EQ(minimum_marks(150, PeriodKind::trimester), 4);
    EXPECT_EQ(minimum_marks(200, PeriodKind::quarter), 5);
    EXPECT_EQ(minimum_marks(250, PeriodKind::half_year), 8);
    EXPECT_EQ(minimum_marks(300, PeriodKind::trimester), 9);
    EXPECT_EQ(minimum_marks(600, PeriodKind::semester), 12);
}

TEST(Means, ExactlyTwoThirdsMissedIsNotMore) {
    const AttestationFacts facts{
        .held_lessons = 24, .missed_lessons = 16, .mark_count = 0, .minimum = 3};
    EXPECT_FALSE(may_be_not_attested(facts, Policies{}));
    EXPECT_FALSE(may_be_not_attested(AttestationFacts{.minimum = 3}, Policies{}));
}

TEST(Means, WhoHasEnoughMarksIsAttestedWhateverHeMissed) {
    const AttestationFacts facts{
        .held_lessons = 24, .missed_lessons = 20, .mark_count = 3, .minimum = 3};
    EXPECT_FALSE(may_be_not_attested(facts, Policies{}));
}

TEST(Means, AMeanIsWrittenWithACommaAndRoundedOnce) {
    EXPECT_EQ(mean_text({4, 1}), "4,00");
    EXPECT_EQ(mean_text({4005, 1000}), "4,01");  // Half up.
    EXPECT_EQ(mean_text({4004999, 1000000}), "4,00");
    EXPECT_EQ(mean_text({303, 100}), "3,03");
}

}  // namespace
}  // namespace letopis
