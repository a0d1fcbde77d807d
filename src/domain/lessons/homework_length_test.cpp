// How long homework must be, as the local act says it (JRN-05).
#include "domain/lessons/homework_length.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

using ::testing::HasSubstr;

const Date september(2026, 9, 1);
const Date january(2027, 1, 11);

HomeworkAssigned homework(std::string text) { return {.homework = std::move(text)}; }

// Evidence: JRN-05.
TEST(HomeworkLength, OfASchoolThatDecidedNothingIsAny) {
    EXPECT_EQ(least_homework_length({}, september), 0);
    EXPECT_TRUE(check_homework_length(homework("§"), 0));
}

// Evidence: JRN-05.
TEST(HomeworkLength, IsThatOfTheLocalActFromItsDay) {
    const std::vector<PolicyValue> set = {
        {.key = "entry.homework_length", .value = "10", .valid_from = january, .clause = "п. 4.2"}};
    EXPECT_EQ(least_homework_length(set, january.plus_days(-1)), 0);
    EXPECT_EQ(least_homework_length(set, january), 10);
    EXPECT_FALSE(check_policy("entry.homework_length", "201"));
    EXPECT_FALSE(check_policy("entry.homework_length", "-1"));
}

// Evidence: JRN-05. Letters are counted, not bytes.
TEST(HomeworkLength, ShorterHomeworkIsRefusedWithWhatIsMissing) {
    const auto refused = check_homework_length(homework("§ 4, № 8"), 10);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::homework_required));
    EXPECT_EQ(refused.error().refusal().field, "homework");
    EXPECT_THAT(refused.error().message(), HasSubstr("8 знаков, а нужно не меньше 10"));
    EXPECT_THAT(refused.error().message(), HasSubstr("«Не задано»"));
    EXPECT_TRUE(check_homework_length(homework("§ 4, № 118"), 10));
    EXPECT_FALSE(check_homework_length(homework("§ 4, № 11"), 10));
}

// Evidence: JRN-05.
TEST(HomeworkLength, ThatThereIsNoneMayBeSaidShortly) {
    EXPECT_TRUE(check_homework_length({.homework_none = true}, 10));
    for (const char* none : {"нет", "Нет.", "не задано"})
        EXPECT_TRUE(check_homework_length(homework(none), 10)) << none;
    EXPECT_FALSE(check_homework_length(homework("нет, 5"), 10));
}

}  // namespace
}  // namespace letopis
