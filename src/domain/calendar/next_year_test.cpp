// The calendar a year on (OPS-01): what is copied, and in step with what.
#include <gtest/gtest.h>

#include "domain/calendar/next_year.h"
#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;

TEST(NextYear, BeginsAndEndsOnTheSameDays) {
    const SchoolYear next = year_after(school_year());
    EXPECT_EQ(next.title, "2027/2028");
    EXPECT_EQ(next.starts_on, (Date{2027, 9, 1}));
    EXPECT_EQ(next.ends_on, (Date{2028, 5, 26}));
    EXPECT_TRUE(next.school_year_id.is_nil());
}

TEST(NextYear, NeitherBeginsNorEndsOnASunday) {
    // 1 September 2030 and 26 May 2030 are Sundays.
    EXPECT_EQ(year_after({.starts_on = Date{2029, 9, 1}, .ends_on = Date{2030, 5, 24}}).starts_on,
              (Date{2030, 9, 2}));
    EXPECT_EQ(year_after({.starts_on = Date{2028, 9, 1}, .ends_on = Date{2029, 5, 26}}).ends_on,
              (Date{2030, 5, 25}));
}

TEST(NextYear, QuartersKeepStepWithTheWeek) {
    const PeriodSystem system{.period_system_id = id_of<PeriodSystemId>(1),
                              .kind = PeriodKind::quarter,
                              .title = "Четверти",
                              .periods = quarters()};
    const SchoolYear next = year_after(school_year());
    const PeriodSystem after = periods_after(system, school_year(), next);
    ASSERT_EQ(after.periods.size(), 4U);
    EXPECT_EQ(after.kind, PeriodKind::quarter);
    EXPECT_EQ(after.periods.front().starts_on, next.starts_on);
    EXPECT_EQ(after.periods.back().ends_on, next.ends_on);
    for (std::size_t i = 0; i < 4; ++i) {
        const Period& now = system.periods[i];
        const Period& then = after.periods[i];
        EXPECT_EQ(then.title, now.title);
        EXPECT_TRUE(then.period_id.is_nil());
        EXPECT_LE(then.starts_on, then.ends_on);
        if (i > 0) {
            EXPECT_EQ(then.starts_on.weekday(), now.starts_on.weekday());
            EXPECT_LT(after.periods[i - 1].ends_on, then.starts_on);
        }
        if (i < 3) EXPECT_EQ(then.ends_on.weekday(), now.ends_on.weekday());
    }
}

}  // namespace
}  // namespace letopis
