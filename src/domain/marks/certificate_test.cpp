// Certificate marks of classes 9 and 11 (e.7): the worked examples and the rules by exam year.
#include "domain/marks/certificate.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

using enum ResultValue;

ResultRules usual(int grade) { return *result_rules_of(usual_result_rules(), grade, 2027); }

// Evidence: E-9.
TEST(Certificate, E9_NinthClassMeanOfAnnualAndExam) {
    const ResultRules rules = usual(9);
    EXPECT_EQ(certificate_mark(rules, {.annual = {four}, .exam = three}), four);
    EXPECT_EQ(certificate_mark(rules, {.annual = {four}, .exam = five}), five);
    EXPECT_EQ(certificate_mark(rules, {.annual = {five}}), five);
}

// Evidence: E-10.
TEST(Certificate, E10_EleventhClassMeanOfAllHalfYearsAndYearsAndNoExam) {
    const ResultRules rules = usual(11);
    EXPECT_EQ(certificate_mark(rules, {.of_level = {four, four, four, five, five, five}}), five);
    EXPECT_EQ(certificate_mark(rules, {.of_level = {three, four, four, four, three, four}}), four);
    // 22/6 = 3.67 with a failed exam is still 4.
    EXPECT_EQ(certificate_mark(rules, {.annual = {four},
                                       .exam = two,
                                       .of_level = {three, four, four, four, three, four}}),
              four);
}

TEST(Certificate, JustBelowAHalfIsNotRoundedUp) {
    EXPECT_EQ(certificate_mark(usual(11), {.of_level = {four, four, four, five, five, four}}),
              four);
}

TEST(Certificate, TheRulesAreThoseOfTheExamYear) {
    const std::vector<ResultRules> known = {
        {.grade = 9, .valid_from_year = 2014, .strategy = ResultStrategy::mean_with_exam},
        {.grade = 9, .valid_from_year = 2030, .strategy = ResultStrategy::annual}};
    EXPECT_FALSE(result_rules_of(known, 9, 2013));
    EXPECT_EQ(result_rules_of(known, 9, 2029), known[0]);
    EXPECT_EQ(result_rules_of(known, 9, 2030), known[1]);
    EXPECT_FALSE(result_rules_of(known, 8, 2030));

    const SubjectResults results{.annual = {four}, .exam = five};
    EXPECT_EQ(certificate_mark(*result_rules_of(known, 9, 2029), results), five);
    EXPECT_EQ(certificate_mark(*result_rules_of(known, 9, 2030), results), four);
}

TEST(Certificate, MathematicsOfThreeCoursesIsJoinedAsTheRulesOfTheYearSay) {
    const SubjectResults results{.annual = {four, four, five}, .exam = five};
    ResultRules rules = usual(9);
    rules.courses = CourseStrategy::rounded_together;  // 13/3 → 4; (4 + 5)/2 → 5.
    EXPECT_EQ(certificate_mark(rules, results), five);
    const SubjectResults lower{.annual = {four, four, five}, .exam = three};
    EXPECT_EQ(certificate_mark(rules, lower), four);  // (4 + 3)/2 = 3.5.
    const SubjectResults apart{.annual = {three, four, four}, .exam = three};
    EXPECT_EQ(certificate_mark(rules, apart), four);  // 11/3 → 4; 3.5 → 4.
    const SubjectResults last{.annual = {three, three, four}, .exam = four};
    EXPECT_EQ(certificate_mark(rules, last), four);  // 10/3 → 3; 3.5 → 4.
    rules.courses = CourseStrategy::each_beside_exam;
    EXPECT_EQ(certificate_mark(rules, results), five);  // 18/4 = 4.5.
    const SubjectResults two_fours{.annual = {four, four, four}, .exam = five};
    EXPECT_EQ(certificate_mark(rules, two_fours), four);  // 17/4 = 4.25, not (4 + 5)/2.
}

TEST(Certificate, AResultThatIsNoNumberStandsAndAGapIsForTheCouncil) {
    const ResultRules nine = usual(9);
    EXPECT_EQ(certificate_mark(nine, {.annual = {pass}}), pass);
    EXPECT_EQ(certificate_mark(nine, {.annual = {exempt}}), exempt);
    EXPECT_EQ(certificate_mark(usual(11), {.of_level = {exempt, four, five}}), five);
    EXPECT_FALSE(certificate_mark(nine, {}));
    EXPECT_FALSE(certificate_mark(nine, {.annual = {not_attested}, .exam = four}));
    EXPECT_FALSE(certificate_mark(nine, {.annual = {four}, .exam = not_attested}));
    EXPECT_FALSE(certificate_mark(usual(11), {.of_level = {four, not_attested, four}}));
}

}  // namespace
}  // namespace letopis
