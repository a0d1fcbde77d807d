// Policies: the numbers of a school's local act, each in force from its date.
#include "domain/calendar/policies.h"

#include <gtest/gtest.h>

#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

constexpr const char* clause = "Положение, п. 3";

PolicyValue set_on(std::string key, std::string value, Date from) {
    return {.key = std::move(key), .value = std::move(value), .valid_from = from, .clause = clause};
}

TEST(Policies, ASchoolThatDecidedNothingHasTheUsualValues) {
    EXPECT_EQ(policies_on({}, Date(2026, 9, 1)), Policies{});
}

TEST(Policies, AValueIsInForceFromItsDateAndTheLaterDateWins) {
    const std::vector<PolicyValue> set = {
        set_on("lock.lesson_edit_days", "14", Date(2027, 1, 11)),
        set_on("lock.lesson_edit_days", "5", Date(2026, 9, 1)),
    };
    EXPECT_EQ(policies_on(set, Date(2026, 8, 31)).edit_days, 7);
    EXPECT_EQ(policies_on(set, Date(2026, 9, 1)).edit_days, 5);
    EXPECT_EQ(policies_on(set, Date(2027, 1, 10)).edit_days, 5);
    EXPECT_EQ(policies_on(set, Date(2027, 1, 11)).edit_days, 14);
}

TEST(Policies, OfTwoDecisionsForOneDateTheLaterEntryHolds) {
    const std::vector<PolicyValue> set = {
        set_on("period.threshold", "65", Date(2026, 9, 1)),
        set_on("period.threshold", "50", Date(2026, 9, 1)),
    };
    EXPECT_EQ(policies_on(set, Date(2026, 9, 1)).period_threshold_hundredths, 50);
}

TEST(Policies, AKeyOfANewerProgramIsPassedOver) {
    const std::vector<PolicyValue> set = {set_on("marks.newer", "best", Date(2026, 9, 1))};
    EXPECT_EQ(policies_on(set, Date(2026, 9, 1)), Policies{});
}

struct Setting {
    const char* key;
    const char* value;
};

TEST(Policies, EveryParameterCanBeSetAndChangesSomething) {
    for (const Setting& setting : {Setting{"lock.lesson_edit_days", "0"},
                                   {"correction.reason_required", "0"},
                                   {"point.max_days", "60"},
                                   {"period.threshold", "65"},
                                   {"period.confirm_days", "3"},
                                   {"period.strategy", "math"},
                                   {"annual.strategy", "mean_tie_last"},
                                   {"marks.pending", "remove"},
                                   {"attest.na_missed_share", "1/2"},
                                   {"behaviour.marks", "on"},
                                   {"scale.lowest", "1"}}) {
        EXPECT_TRUE(check_policy(setting.key, setting.value)) << setting.key;
        const std::vector<PolicyValue> set = {set_on(setting.key, setting.value, Date(2026, 9, 1))};
        EXPECT_NE(policies_on(set, Date(2026, 9, 1)), Policies{}) << setting.key;
    }
}

TEST(Policies, AValueOutOfRangeIsRefusedWithTheRange) {
    const auto checked = check_policy("period.confirm_days", "61");
    ASSERT_FALSE(checked);
    EXPECT_TRUE(checked.error().is(RefusalCode::invalid_value));
    EXPECT_EQ(checked.error().refusal().field, "period.confirm_days");
    EXPECT_EQ(checked.error().message(), "Недопустимое значение. Укажите целое число от 0 до 60.");
}

TEST(Policies, AMissedShareIsAFractionBelowOne) {
    for (const char* wrong :
         {"", "2", "2/", "/3", "0/3", "3/3", "4/3", "-1/3", "2/3/4", "0.66", "2 / 3", "2/101"}) {
        const auto checked = check_policy("attest.na_missed_share", wrong);
        ASSERT_FALSE(checked) << wrong;
        EXPECT_NE(checked.error().message().find("например 2/3"), std::string::npos);
    }
    const std::vector<PolicyValue> set = {
        set_on("attest.na_missed_share", "3/4", Date(2026, 9, 1)),
        set_on("attest.na_missed_share", "all", Date(2026, 9, 2)),
    };
    const Policies policies = policies_on(set, Date(2026, 9, 2));
    EXPECT_EQ(policies.not_attested_missed_num, 3);
    EXPECT_EQ(policies.not_attested_missed_den, 4);
}

// Evidence: CUR-01, ASM-07. What is not among Policies is read with its date.
TEST(Policies, AValueIsFoundByItsKeyAndItsDay) {
    const Date september(2026, 9, 1);
    EXPECT_EQ(policy_value_on({}, "control.lag_lessons", september), "3");
    EXPECT_EQ(policy_value_on({}, "attest.few_marks", september), "warn");
    EXPECT_EQ(policy_value_on({}, "lock.lesson_edit_days", september), "7");
    const std::vector<PolicyValue> set = {
        set_on("control.lag_lessons", "5", Date(2027, 1, 11)),
        set_on("control.lag_lessons", "1", september),
        set_on("control.lag_lessons", "many", Date(2026, 10, 1)),
    };
    EXPECT_EQ(policy_value_on(set, "control.lag_lessons", september.plus_days(-1)), "3");
    EXPECT_EQ(policy_value_on(set, "control.lag_lessons", Date(2026, 10, 1)), "1");
    EXPECT_EQ(policy_value_on(set, "control.lag_lessons", Date(2027, 1, 11)), "5");
    EXPECT_EQ(policy_number_on(set, "control.lag_lessons", Date(2027, 1, 11)), 5);
    EXPECT_EQ(policy_number_on(set, "attest.few_marks", september), std::nullopt) << "a word";
    EXPECT_EQ(policy_number_on({}, "of.nothing", september), std::nullopt);
    EXPECT_FALSE(check_policy("control.lag_lessons", "0"));
    EXPECT_FALSE(check_policy("control.lag_lessons", "35"));
    EXPECT_FALSE(check_policy("attest.few_marks", "forbid"));
    EXPECT_TRUE(check_policy("attest.few_marks", "block"));
}

// Evidence: JRN-25.
TEST(Policies, AbbreviationsOfTheSchoolAreShortAndNotWithoutEnd) {
    const auto sign = [](int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += "ж";
        return text;
    };
    EXPECT_TRUE(check_policy("entry.abbreviations", ""));
    EXPECT_TRUE(check_policy("entry.abbreviations", "уст.; " + sign(20)));
    const auto checked = check_policy("entry.abbreviations", "уст.; " + sign(21));
    ASSERT_FALSE(checked);
    EXPECT_NE(checked.error().message().find("не длиннее 20 знаков"), std::string::npos);
    std::string many;
    for (std::size_t i = 0; i < policy_list_items; ++i) many += "т" + std::to_string(i) + ".; ";
    EXPECT_TRUE(check_policy("entry.abbreviations", many));
    EXPECT_FALSE(check_policy("entry.abbreviations", many + "конт."));
}

TEST(Policies, AnUnknownKeyIsRefused) {
    const auto checked = check_policy("marks.colour", "red");
    ASSERT_FALSE(checked);
    EXPECT_TRUE(checked.error().is(RefusalCode::invalid_value));
}

}  // namespace
}  // namespace letopis
