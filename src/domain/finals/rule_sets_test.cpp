// Rule sets of certificate marks (LAW-10, e.7): numbered, dated, with what the local act decides.
#include "domain/finals/rule_sets.h"

#include <gtest/gtest.h>

#include "domain/calendar/policy_list.h"
#include "domain/finals/certificate_words.h"

namespace letopis {
namespace {

using enum ResultValue;

std::vector<PolicyValue> decided(std::string value, Date from) {
    return {{.key = std::string{mathematics_policy},
             .value = std::move(value),
             .valid_from = from,
             .clause = "Положение, п. 7"}};
}

TEST(RuleSets, AreThoseOfTheExamYear) {
    const auto old = rules_in_force(9, Date{2020, 5, 31}, {});
    const auto now = rules_in_force(9, Date{2027, 5, 31}, {});
    ASSERT_TRUE(old && now);
    EXPECT_EQ(rule_set_no(*old), 1);
    EXPECT_EQ(rule_set_no(*now), 2);
    EXPECT_NE(rule_set_basis(*old).find("№ 115"), std::string_view::npos);
    EXPECT_NE(rule_set_basis(*now).find("№ 546"), std::string_view::npos);
    EXPECT_EQ(rule_set_no(*rules_in_force(11, Date{2021, 5, 31}, {})), 2);
    EXPECT_FALSE(rules_in_force(9, Date{2013, 5, 31}, {}));
    EXPECT_FALSE(rules_in_force(8, Date{2027, 5, 31}, {}));
    EXPECT_EQ(rule_set_no({.grade = 9, .valid_from_year = 1999}), 0);
}

// E-9: three courses and one exam; 3, 4, 4 and an exam of 3 differ by the rule.
TEST(RuleSets, MathematicsIsJoinedAsTheLocalActSaysAndResultsKeepTheirs) {
    const SubjectResults results{.annual = {three, four, three}, .exam = four};
    const auto usual = rules_in_force(9, Date{2027, 5, 31}, {});
    EXPECT_EQ(certificate_mark(*usual, results), four);  // 10/3 → 3; (3 + 4)/2 = 3,5.
    const auto policies = decided("each_beside_exam", Date{2027, 9, 1});
    EXPECT_EQ(rules_in_force(9, Date{2027, 5, 31}, policies), usual) << "decided later";
    const auto apart = rules_in_force(9, Date{2028, 5, 31}, policies);
    EXPECT_EQ(apart->courses, CourseStrategy::each_beside_exam);
    const SubjectResults lower{.annual = {three, three, three}, .exam = four};
    EXPECT_EQ(certificate_mark(*usual, lower), four);   // (3 + 4)/2 = 3,5.
    EXPECT_EQ(certificate_mark(*apart, lower), three);  // 13/4 = 3,25.
}

TEST(RuleSets, TheLaterDecisionStandsAndOtherGradesHaveNone) {
    auto policies = decided("each_beside_exam", Date{2026, 9, 1});
    policies.push_back(decided("rounded_together", Date{2027, 1, 10}).front());
    EXPECT_EQ(rules_in_force(9, Date{2027, 5, 31}, policies)->courses,
              CourseStrategy::rounded_together);
    EXPECT_EQ(rules_in_force(11, Date{2027, 5, 31}, decided("each_beside_exam", Date{2026, 9, 1})),
              rules_in_force(11, Date{2027, 5, 31}, {}));
}

TEST(RuleSets, TheLocalActSaysOneOfTwoWords) {
    EXPECT_TRUE(check_policy(mathematics_policy, "each_beside_exam"));
    EXPECT_TRUE(check_policy(mathematics_policy, "rounded_together"));
    EXPECT_FALSE(check_policy(mathematics_policy, "as_we_like"));
}

TEST(RuleSets, ThePageSaysWhichSetItIsAndWhoChoseIt) {
    const std::string words = rules_words(*rules_in_force(9, Date{2027, 5, 31}, {}));
    EXPECT_NE(words.find("набор правил № 2, с экзаменов 2021 года"), std::string::npos) << words;
    EXPECT_NE(words.find("№ 546"), std::string::npos);
    EXPECT_NE(words.find("округлённая годовая"), std::string::npos);
    const auto apart =
        rules_in_force(9, Date{2027, 5, 31}, decided("each_beside_exam", Date{2026, 9, 1}));
    EXPECT_NE(rules_words(*apart).find("каждая годовая"), std::string::npos);
    EXPECT_EQ(rules_words(*rules_in_force(11, Date{2027, 5, 31}, {})).find("Алгебра"),
              std::string::npos);
}

}  // namespace
}  // namespace letopis
