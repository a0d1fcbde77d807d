// Class statistics (e.9): the worked example, who counts, and the kinds of students.
#include "domain/marks/statistics.h"

#include <gtest/gtest.h>

#include "domain/attendance/indicators.h"
#include "domain/marks/means.h"

namespace letopis {
namespace {

using enum ResultValue;

const Date first_day(2026, 9, 1);
const Date quarter_end(2026, 10, 25);

void add(std::vector<ListedResult>& listed, int count, std::optional<ResultValue> result) {
    for (int i = 0; i < count; ++i)
        listed.push_back({.enrolment = {.enrolled_on = first_day}, .result = result});
}

std::vector<ListedResult> class_of_25() {
    std::vector<ListedResult> listed;
    add(listed, 4, five);
    add(listed, 9, four);
    add(listed, 8, three);
    add(listed, 1, two);
    add(listed, 1, not_attested);
    add(listed, 2, exempt);
    return listed;
}

// Evidence: E-14.
TEST(Statistics, E14_AClassOfTwentyFive) {
    const ResultTotals totals = result_totals(class_of_25(), quarter_end);
    EXPECT_EQ(totals.students(), 23);
    EXPECT_EQ(percent_text(*success_share(totals)), "91,30 %");
    EXPECT_EQ(success_share(totals), (Fraction{21, 23}));
    EXPECT_EQ(percent_text(*quality_share(totals)), "56,52 %");
    EXPECT_EQ(quality_share(totals), (Fraction{13, 23}));
    EXPECT_EQ(mean_mark(totals, TotalsMode::marked), (Fraction{41, 11}));  // 82/22
    EXPECT_EQ(mean_text(*mean_mark(totals, TotalsMode::marked)), "3,73");
    EXPECT_EQ(learning_degree(totals, SummaryForm::full), (Fraction{1287, 23}));
    EXPECT_EQ(mean_text(*learning_degree(totals, SummaryForm::full)), "55,96");
    EXPECT_EQ(learning_degree(totals, SummaryForm::short_form), (Fraction{1264, 23}));
    EXPECT_EQ(mean_text(*learning_degree(totals, SummaryForm::short_form)), "54,96");
}

TEST(Statistics, TheMeanOfTheOtherImplementationIsOverAllStudents) {
    const ResultTotals totals = result_totals(class_of_25(), quarter_end);
    EXPECT_EQ(mean_mark(totals, TotalsMode::all_students), (Fraction{82, 23}));
}

TEST(Statistics, WhoLeftBeforeTheDateOrHasNoMarkIsNotInTheDenominator) {
    std::vector<ListedResult> listed = class_of_25();
    add(listed, 3, std::nullopt);
    add(listed, 1, pass);
    add(listed, 1, two);
    listed.back().enrolment.left_on = quarter_end.plus_days(-1);
    const ResultTotals totals = result_totals(listed, quarter_end);
    EXPECT_EQ(totals.students(), 23);
    EXPECT_EQ(totals.twos, 1);
    EXPECT_EQ(totals.without_mark, 4);

    listed.back().enrolment.left_on = quarter_end;  // His last day: he still counts.
    EXPECT_EQ(result_totals(listed, quarter_end).twos, 2);
}

TEST(Statistics, AnEmptyClassHasNoIndicators) {
    const ResultTotals exempt_only{.exempt = 2};
    EXPECT_FALSE(success_share(exempt_only));
    EXPECT_FALSE(quality_share(exempt_only));
    EXPECT_FALSE(learning_degree(exempt_only, SummaryForm::full));
    const ResultTotals not_attested_only{.not_attested = 1};
    EXPECT_FALSE(mean_mark(not_attested_only, TotalsMode::marked));
    EXPECT_EQ(success_share(not_attested_only), (Fraction{0, 1}));
}

TEST(Statistics, AStudentIsOfTheNarrowestKind) {
    const auto kind = [](std::vector<ResultValue> results) { return student_kind(results); };
    EXPECT_EQ(kind({five, five, exempt, pass}), StudentKind::excellent);
    EXPECT_EQ(kind({five, four, five}), StudentKind::one_four);
    EXPECT_EQ(kind({five, four, four}), StudentKind::good);
    EXPECT_EQ(kind({five, four, three}), StudentKind::one_three);
    EXPECT_EQ(kind({three, four, three}), StudentKind::satisfactory);
    EXPECT_EQ(kind({five, five, two}), StudentKind::failing);
    EXPECT_EQ(kind({five, not_attested}), StudentKind::failing);
    EXPECT_EQ(kind({five, fail}), StudentKind::failing);
    EXPECT_FALSE(kind({}));
    EXPECT_FALSE(kind({exempt, mastered}));
}

// e.9: «one implementation divides by N: make it a setting»; so the short СОУ.
TEST(Statistics, TheLocalActSaysHowTheMeanAndTheDegreeOfLearningAreCounted) {
    EXPECT_EQ(statistics_rules({}, quarter_end), StatisticsRules{});
    const std::vector<PolicyValue> set{
        {.key = "statistics.mean",
         .value = "all_students",
         .valid_from = quarter_end,
         .clause = ""},
        {.key = "statistics.learning", .value = "short", .valid_from = quarter_end, .clause = ""}};
    EXPECT_EQ(statistics_rules(set, quarter_end.plus_days(-1)), StatisticsRules{});
    EXPECT_EQ(statistics_rules(set, quarter_end),
              (StatisticsRules{TotalsMode::all_students, SummaryForm::short_form}));
    EXPECT_EQ(statistics_words({}),
              "Средний балл — сумма отметок, делённая на число получивших отметку; СОУ — полная "
              "формула.");
    EXPECT_FALSE(check_policy("statistics.mean", "median"));
}

}  // namespace
}  // namespace letopis
