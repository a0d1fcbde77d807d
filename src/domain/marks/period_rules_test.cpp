// Rules of period and annual marks that a local act may choose (e.2, e.3, e.5, e.6).
#include "domain/marks/period_rules.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

using enum ResultValue;
using Results = std::vector<ResultValue>;

MarkTotals totals(int sum, int count) {
    return {.weighted_sum = sum * 100, .weight = count * 100, .mark_count = count};
}

/// Nothing but what the control works among the marks come to.
MarkTotals controls(int sum, int count) {
    return {.control_sum = sum * 200, .control_weight = count * 200};
}

TEST(PeriodRules, AWorkDoneAgainCountsByItsLastItsBestOrTheMeanOfBoth) {
    EXPECT_EQ(counted_after_rework(4, 3, CorrectionStrategy::last), (Fraction{3, 1}));
    EXPECT_EQ(counted_after_rework(4, 3, CorrectionStrategy::best), (Fraction{4, 1}));
    EXPECT_EQ(counted_after_rework(2, 5, CorrectionStrategy::best), (Fraction{5, 1}));
    EXPECT_EQ(counted_after_rework(2, 5, CorrectionStrategy::mean_of_both), (Fraction{7, 2}));
    EXPECT_EQ(counted_after_rework(2, 4, CorrectionStrategy::mean_of_both), (Fraction{3, 1}));
}

// Evidence: ASM-14.
TEST(PeriodRules, CriteriaGiveAPercentAndThePercentAMark) {
    const std::vector<WorkValue> criteria = {{3, 4}, {5, 6}, {1, 2}};
    EXPECT_EQ(points_share(criteria), (Fraction{3, 4}));
    EXPECT_EQ(mark_of_share({3, 4}, ScaleRules{}), four);
    EXPECT_FALSE(points_share({}));
}

TEST(PeriodRules, APercentBorderItselfGivesTheHigherMark) {
    EXPECT_EQ(mark_of_share({90, 100}, ScaleRules{}), five);
    EXPECT_EQ(mark_of_share({899, 1000}, ScaleRules{}), four);
    EXPECT_EQ(mark_of_share({7, 10}, ScaleRules{}), four);
    EXPECT_EQ(mark_of_share({69, 100}, ScaleRules{}), three);
    EXPECT_EQ(mark_of_share({1, 2}, ScaleRules{}), three);
    EXPECT_EQ(mark_of_share({49, 100}, ScaleRules{}), two);
    const ScaleRules strict{.three_percent = 60, .four_percent = 80, .five_percent = 95};
    EXPECT_EQ(mark_of_share({9, 10}, strict), four);
}

TEST(PeriodRules, APeriodMarkIsAtMostOneAboveTheControlWorks) {
    const MarkTotals all = totals(47, 10);
    EXPECT_EQ(guarded_by_control_mean(Scale::five_point, all + controls(6, 2), Policies{}), four);
    EXPECT_EQ(guarded_by_control_mean(Scale::five_point, all + controls(4, 2), Policies{}), three);
    EXPECT_EQ(guarded_by_control_mean(Scale::five_point, all + controls(8, 2), Policies{}), five);
    EXPECT_EQ(guarded_by_control_mean(Scale::five_point, all, Policies{}), five);
    EXPECT_FALSE(guarded_by_control_mean(Scale::five_point, MarkTotals{}, Policies{}));
    // It only lowers: good control works do not raise a mean of 3.
    EXPECT_EQ(
        guarded_by_control_mean(Scale::five_point, totals(30, 10) + controls(10, 2), Policies{}),
        three);
}

// e.3 and e.6 are chosen by the local act, and asked for by the proposals.
TEST(PeriodRules, AProposalFollowsThePoliciesStrategy) {
    const MarkTotals marks = totals(47, 10) + controls(6, 2);
    Policies policies;
    EXPECT_EQ(propose_period_mark(Scale::five_point, marks, policies), five);
    policies.period_strategy = PeriodStrategy::control_guard;
    EXPECT_EQ(propose_period_mark(Scale::five_point, marks, policies), four);
    policies.period_strategy = PeriodStrategy::percent_borders;
    policies.percent_borders = {.three_percent = 60, .four_percent = 80, .five_percent = 95};
    EXPECT_EQ(propose_period_mark(Scale::five_point, marks, policies), four);
    EXPECT_EQ(mark_borders(Scale::five_point, policies), (std::vector{300, 400, 475}));
}

TEST(PeriodRules, TheYearsFinalWorkCountsByThePoliciesStrategy) {
    const std::vector<ResultValue> periods{four, four, five, five};
    const auto proposed = [&](AnnualStrategy strategy, std::optional<ResultValue> work) {
        return propose_annual_mark(Scale::five_point, periods, strategy, work);
    };
    EXPECT_EQ(proposed(AnnualStrategy::mean_math, three), five);
    EXPECT_EQ(proposed(AnnualStrategy::half_year_with_final, three), four);
    EXPECT_EQ(proposed(AnnualStrategy::interim_attestation, three), four);
    EXPECT_FALSE(proposed(AnnualStrategy::half_year_with_final, std::nullopt));
    EXPECT_FALSE(proposed(AnnualStrategy::interim_attestation, std::nullopt));
}

TEST(PeriodRules, WithATwoForAControlWorkThereIsNoFive) {
    EXPECT_EQ(guarded_by_control_twos(totals(47, 10), 1, Policies{}), four);
    EXPECT_EQ(guarded_by_control_twos(totals(47, 10), 0, Policies{}), five);
    EXPECT_EQ(guarded_by_control_twos(totals(30, 10), 2, Policies{}), three);
    EXPECT_FALSE(guarded_by_control_twos(MarkTotals{}, 0, Policies{}));
}

TEST(PeriodRules, MarksAccumulateOverStudentsAndHeldLessons) {
    EXPECT_EQ(accumulation_index(150, 25, 24), (Fraction{1, 4}));
    EXPECT_EQ(accumulation_index(0, 25, 24), (Fraction{0, 1}));
    EXPECT_FALSE(accumulation_index(0, 25, 0));
    EXPECT_FALSE(accumulation_index(0, 0, 24));
    EXPECT_EQ(control_works_without_marks(std::vector{24, 0, 25, 0}), 2);
    EXPECT_EQ(control_works_without_marks(std::vector{24, 25}), 0);
}

TEST(PeriodRules, AYearOfHalfYearsAndTheAnnualControlWork) {
    EXPECT_EQ(annual_with_control_work(Results{four, four}, five), four);
    EXPECT_EQ(annual_with_control_work(Results{four, five}, five), five);
    EXPECT_EQ(annual_with_control_work(Results{four, three}, three), three);  // 10/3
    EXPECT_EQ(annual_with_control_work(Results{exempt, four}, five), five);   // 9/2
    EXPECT_FALSE(annual_with_control_work(Results{not_attested, four}, five));
    EXPECT_FALSE(annual_with_control_work(Results{four, four}, std::nullopt));
    EXPECT_FALSE(annual_with_control_work(Results{}, five));
}

TEST(PeriodRules, AYearWithAnInterimAttestationIsRoundedOnce) {
    // (4.5 + 4)/2 = 4.25; rounded twice it would be a 5.
    EXPECT_EQ(annual_with_interim_attestation(Results{four, four, five, five}, four), four);
    EXPECT_EQ(annual_with_interim_attestation(Results{four, four, four, four}, five), five);
    EXPECT_EQ(annual_with_interim_attestation(Results{four, five, five, five}, four), four);
    EXPECT_EQ(annual_with_interim_attestation(Results{four, not_attested, four, four}, two), three);
    EXPECT_FALSE(annual_with_interim_attestation(Results{not_attested, four}, four));
    EXPECT_FALSE(annual_with_interim_attestation(Results{four}, not_attested));
}

// Evidence: VOC-12.
TEST(PeriodRules, ADiplomaMarkIsTheLastAttestationOrTheMean) {
    EXPECT_EQ(diploma_mark(Results{four, five}, AttestationStrategy::last), five);
    EXPECT_EQ(diploma_mark(Results{four, five}, AttestationStrategy::mean), five);
    EXPECT_EQ(diploma_mark(Results{five, three, three}, AttestationStrategy::last), three);
    EXPECT_EQ(diploma_mark(Results{five, three, three}, AttestationStrategy::mean), four);
    EXPECT_EQ(diploma_mark(Results{pass, five}, AttestationStrategy::mean), five);
    EXPECT_EQ(diploma_mark(Results{pass}, AttestationStrategy::mean), pass);
    EXPECT_FALSE(diploma_mark(Results{}, AttestationStrategy::last));
    EXPECT_FALSE(diploma_mark(Results{five, not_attested}, AttestationStrategy::last));
    EXPECT_FALSE(diploma_mark(Results{not_attested, five}, AttestationStrategy::mean));
    EXPECT_EQ(diploma_mark(Results{not_attested, five}, AttestationStrategy::last), five);
}

}  // namespace
}  // namespace letopis
