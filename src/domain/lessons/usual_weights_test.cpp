// Usual weights of works, as the local act sets them (ASM-03).
#include "domain/lessons/usual_weights.h"

#include <gmock/gmock.h>

#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date september(2026, 9, 1);
const Date january(2027, 1, 11);

PolicyValue set_on(std::string key, std::string value, Date from) {
    return {.key = std::move(key), .value = std::move(value), .valid_from = from, .clause = "п. 4"};
}

// Evidence: ASM-03.
TEST(UsualWeights, EachTypeOfWorkHasAPolicyWithItsWeightButTheFinalWork) {
    for (const auto name : names_of(WorkType{})) {
        const auto type = *parse_enum<WorkType>(name);
        const std::string value = policy_value_on({}, weight_policy(type), september);
        if (type == WorkType::final_work)
            EXPECT_EQ(value, "");
        else
            EXPECT_EQ(value, std::to_string(default_weight_hundredths(type))) << name;
    }
    EXPECT_FALSE(check_policy("weight.control_work", "1001"));
    EXPECT_FALSE(check_policy("weight.final_work", "100"));
}

// Evidence: ASM-03.
TEST(UsualWeights, AreThoseOfTheLocalActFromTheirDay) {
    EXPECT_THAT(changed_weights({}, september), IsEmpty());
    const std::vector<PolicyValue> set = {
        set_on("weight.control_work", "400", september),
        set_on("weight.answer", "150", january),
        set_on("lock.lesson_edit_days", "14", september),
    };
    EXPECT_THAT(changed_weights(set, september.plus_days(-1)), IsEmpty());
    EXPECT_THAT(changed_weights(set, september),
                ElementsAre(UsualWeight{WorkType::control_work, 400}));
    EXPECT_THAT(changed_weights(set, january), ElementsAre(UsualWeight{WorkType::control_work, 400},
                                                           UsualWeight{WorkType::answer, 150}));
    const std::vector<PolicyValue> back = {set.front(),
                                           set_on("weight.control_work", "300", january)};
    EXPECT_THAT(changed_weights(back, january), IsEmpty());
}

}  // namespace
}  // namespace letopis
