#include "domain/calendar/typed_dates.h"

#include <gtest/gtest.h>

namespace letopis {
namespace {

TEST(TypedDates, AYearThatNobodyMeantIsASlip) {
    for (const Date on : {Date{1990, 1, 1}, Date{2026, 9, 14}, Date{2099, 12, 31}})
        EXPECT_TRUE(check_typed_date(on, "order_on")) << on.iso();
    EXPECT_TRUE(check_typed_date(std::nullopt, "order_on"));
    for (const Date on : {Date{1900, 1, 1}, Date{1989, 12, 31}, Date{2100, 1, 1}}) {
        const auto checked = check_typed_date(on, "order_on");
        ASSERT_FALSE(checked) << on.iso();
        EXPECT_EQ(checked.error().refusal().field, "order_on");
        EXPECT_EQ(checked.error().refusal().code, RefusalCode::invalid_value);
    }
}

TEST(TypedDates, NobodyIsBornTomorrowOrInTheCenturyBeforeLast) {
    const Date today{2026, 9, 14};
    EXPECT_TRUE(check_birth_date(std::nullopt, today));
    EXPECT_TRUE(check_birth_date(today, today));
    EXPECT_TRUE(check_birth_date(Date{1901, 1, 1}, today));
    EXPECT_FALSE(check_birth_date(today.plus_days(1), today));
    EXPECT_FALSE(check_birth_date(Date{1900, 12, 31}, today));
}

}  // namespace
}  // namespace letopis
