// Usual weights of works, as the local act sets them (ASM-03).
#include "domain/lessons/usual_weights.h"

#include <gtest/gtest.h>

#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

const Date september(2026, 9, 1);
const Date january(2027, 1, 11);

PolicyValue set_on(std::string key, std::string value, Date from) {
    return {.key = std::move(key), .value = std::move(value), .valid_from = from, .clause = "п. 4"};
}

int weight_in(const std::vector<UsualWeight>& weights, WorkType type) {
    for (const UsualWeight& one : weights)
        if (one.work_type == type) return one.weight_hundredths;
    return -1;
}

// Evidence: ASM-03.
TEST(UsualWeights, EachTypeOfWorkHasAPolicyWithItsWeightButClassWorkAndTheFinalWork) {
    for (const auto name : names_of(WorkType{})) {
        const auto type = *parse_enum<WorkType>(name);
        const std::string value = policy_value_on({}, weight_policy(type), september);
        if (type == WorkType::class_work || type == WorkType::final_work)
            EXPECT_EQ(value, "");
        else
            EXPECT_EQ(value, std::to_string(default_weight_hundredths(type))) << name;
    }
    EXPECT_FALSE(check_policy("weight.control_work", "1001"));
    EXPECT_FALSE(check_policy("weight.final_work", "100"));
}

// Evidence: ASM-03. Every lesson begins with such a work, and no entry says what it weighs.
TEST(UsualWeights, ThatOfClassWorkIsNotToBeSetAndStaysWhatALessonBeginsWith) {
    EXPECT_FALSE(check_policy("weight.class_work", "50"));
    const std::vector<PolicyValue> set = {set_on("weight.class_work", "50", september)};
    EXPECT_EQ(weight_in(usual_weights(set, september), WorkType::class_work),
              Work{}.weight_hundredths);
}

// Evidence: ASM-03.
TEST(UsualWeights, AreThoseOfTheLocalActFromTheirDay) {
    const auto usual = usual_weights({}, september);
    ASSERT_EQ(usual.size(), names_of(WorkType{}).size());
    for (const UsualWeight& one : usual)
        EXPECT_EQ(one.weight_hundredths, default_weight_hundredths(one.work_type));
    const std::vector<PolicyValue> set = {
        set_on("weight.control_work", "400", september),
        set_on("weight.answer", "150", january),
        set_on("lock.lesson_edit_days", "14", september),
    };
    EXPECT_EQ(usual_weights(set, september.plus_days(-1)), usual);
    const auto autumn = usual_weights(set, september);
    EXPECT_EQ(weight_in(autumn, WorkType::control_work), 400);
    EXPECT_EQ(weight_in(autumn, WorkType::answer), 100);
    EXPECT_EQ(weight_in(usual_weights(set, january), WorkType::answer), 150);
    const std::vector<PolicyValue> back = {set.front(),
                                           set_on("weight.control_work", "300", january)};
    EXPECT_EQ(usual_weights(back, january), usual);
}

}  // namespace
}  // namespace letopis
