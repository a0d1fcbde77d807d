// Properties of means: what is true of any marks. A failure prints its seed.
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <tuple>

#include "domain/marks/means.h"
#include "domain/testing/property.h"

namespace letopis {
namespace {

using namespace testing;

const Date today(2026, 9, 14);

rc::Gen<WeighedMark> any_mark() {
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 8), rc::gen::inRange(0, 1001),
                                       rc::gen::inRange(-20, 20)),
                        [](const std::tuple<int, int, int>& drawn) {
                            const auto [value, weight, days] = drawn;
                            return WeighedMark{.value = static_cast<MarkValue>(value),
                                               .weight_hundredths = weight,
                                               .due_on = today.plus_days(days)};
                        });
}

rc::Gen<std::vector<WeighedMark>> any_marks() {
    return rc::gen::container<std::vector<WeighedMark>>(any_mark());
}

rc::Gen<Policies> any_policies() {
    return rc::gen::map(rc::gen::tuple(rc::gen::inRange(50, 71), rc::gen::inRange(1, 3),
                                       rc::gen::arbitrary<bool>()),
                        [](const std::tuple<int, int, bool>& drawn) {
                            Policies policies;
                            std::tie(policies.period_threshold_hundredths, policies.lowest_mark,
                                     std::ignore) = drawn;
                            if (std::get<2>(drawn)) policies.period_strategy = PeriodStrategy::math;
                            return policies;
                        });
}

TEST(MeansProperty, TheOrderOfMarksDoesNotMatter) {
    EXPECT_TRUE(holds("totals are the same in any order", [] {
        auto marks = *any_marks();
        const MarkTotals totals = total_of(marks, today, {.pending = PendingPolicy::count_as_two});
        std::reverse(marks.begin(), marks.end());
        RC_ASSERT(total_of(marks, today, {.pending = PendingPolicy::count_as_two}) == totals);
        std::stable_sort(marks.begin(), marks.end(), [](const auto& one, const auto& other) {
            return one.value < other.value;
        });
        RC_ASSERT(total_of(marks, today, {.pending = PendingPolicy::count_as_two}) == totals);
    }));
}

TEST(MeansProperty, AMeanLiesBetweenTheLowestAndTheHighestMark) {
    EXPECT_TRUE(holds("a mean is between its marks, in lowest terms", [] {
        const auto marks = *any_marks();
        const auto mean = total_of(marks, today, {.pending = PendingPolicy::remove}).mean();
        if (!mean) return;
        RC_ASSERT(mean->den > 0);
        RC_ASSERT(std::gcd(mean->num, mean->den) == 1);
        RC_ASSERT(mean->den <= mean->num && mean->num <= 5 * mean->den);
    }));
}

TEST(MeansProperty, AHigherMeanNeverGivesALowerMark) {
    EXPECT_TRUE(holds("rounding is monotonic and stays on the scale", [] {
        const Policies policies = *any_policies();
        const int lower = *rc::gen::inRange(100, 501);
        const int higher = *rc::gen::inRange(lower, 501);
        const auto lower_mark =
            numeric(round_mean(Scale::five_point, {.num = lower, .den = 100}, policies));
        const auto higher_mark =
            numeric(round_mean(Scale::five_point, {.num = higher, .den = 100}, policies));
        RC_ASSERT(*lower_mark <= *higher_mark);
        RC_ASSERT(policies.lowest_mark <= *lower_mark && *higher_mark <= 5);
    }));
}

TEST(MeansProperty, AWholeMeanIsTheMarkItself) {
    EXPECT_TRUE(holds("equal marks give that mark by every strategy", [] {
        const Policies policies = *any_policies();
        const int mark = *rc::gen::inRange(policies.lowest_mark, 6);
        const auto count = static_cast<std::size_t>(*rc::gen::inRange(1, 30));
        const std::vector<ResultValue> results(count, static_cast<ResultValue>(mark - 1));
        RC_ASSERT(*numeric(round_mean(Scale::five_point, {.num = mark, .den = 1}, policies)) ==
                  mark);
        for (const auto strategy : {AnnualStrategy::mean_math, AnnualStrategy::mean_tie_last})
            RC_ASSERT(propose_annual_mark(Scale::five_point, results, strategy) == results[0]);
    }));
}

TEST(MeansProperty, EveryMarkIsCountedOnce) {
    EXPECT_TRUE(holds("marks and open points are all that was given", [] {
        const auto marks = *any_marks();
        const auto policy = *rc::gen::element(PendingPolicy::remove, PendingPolicy::count_as_two);
        const MarkTotals totals = total_of(marks, today, {.pending = policy});
        RC_ASSERT(totals.mark_count + totals.pending == static_cast<int>(marks.size()));
        RC_ASSERT(totals.passes + totals.fails + totals.overdue <= totals.mark_count);
    }));
}

}  // namespace
}  // namespace letopis
