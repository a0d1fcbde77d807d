#include "http/gate/doorkeeper.h"

#include <gtest/gtest.h>

#include <array>

namespace letopis::http {
namespace {

constexpr std::array urgencies{Urgency::report,   Urgency::history, Urgency::diary,
                               Urgency::teaching, Urgency::writing, Urgency::always};
constexpr std::int64_t hour = 3'600'000'000;
constexpr std::int64_t now = 5 * hour;
constexpr std::int64_t while_later = limits::queue_stands_milliseconds * 1000;

/// A queue that stands: so many late requests that more would be shed.
Doorkeeper before_a_queue() {
    Doorkeeper keeper;
    for (std::size_t i = 0; i < limits::late_requests_of_a_queue; ++i)
        EXPECT_TRUE(keeper.admits(Urgency::report, hour, now)) << "a late request without a queue";
    return keeper;
}

TEST(Doorkeeper, LetsEverybodyInWhoIsOnTime) {
    Doorkeeper keeper;
    for (int i = 0; i < 10'000; ++i) EXPECT_TRUE(keeper.admits(Urgency::report, 0, now));
}

TEST(Doorkeeper, AQueueGivesWayInTheOrderOfUrgency) {
    for (std::size_t first = 0; first + 1 < urgencies.size(); ++first) {
        Doorkeeper keeper = before_a_queue();
        const std::int64_t waited = patience_micros(urgencies[first]);
        for (std::size_t i = 0; i < urgencies.size(); ++i)
            EXPECT_EQ(keeper.admits(urgencies[i], waited, now), i > first) << first << " " << i;
    }
}

TEST(Doorkeeper, NeverTurnsAwayWhatIsAlwaysAnswered) {
    EXPECT_TRUE(before_a_queue().admits(Urgency::always, hour, now));
}

TEST(Doorkeeper, OneRequestOnTimeEndsTheQueue) {
    Doorkeeper keeper = before_a_queue();
    EXPECT_FALSE(keeper.admits(Urgency::report, hour, now));
    EXPECT_TRUE(keeper.admits(Urgency::report, limits::on_time_milliseconds * 1000 - 1, now));
    EXPECT_TRUE(keeper.admits(Urgency::report, hour, now));
}

// Where each request is slow, 128 of them are too long a queue.
TEST(Doorkeeper, AFewSlowRequestsInARowAreAQueueAfterAWhile) {
    Doorkeeper keeper;
    EXPECT_TRUE(keeper.admits(Urgency::report, hour, now));
    EXPECT_TRUE(keeper.admits(Urgency::report, hour, now + while_later - 1));
    EXPECT_FALSE(keeper.admits(Urgency::report, hour, now + while_later));
    EXPECT_TRUE(keeper.admits(Urgency::report, 0, now + while_later));
    EXPECT_TRUE(keeper.admits(Urgency::report, hour, now + 2 * while_later)) << "a new one begins";
}

// A machine that stood still makes everybody late at once.
TEST(Doorkeeper, ManyThatAreLateAtOneMomentAreAnswered) {
    Doorkeeper keeper;
    for (std::size_t i = 0; i < limits::late_requests_of_a_queue; ++i)
        EXPECT_TRUE(keeper.admits(Urgency::report, hour, now)) << i;
}

TEST(Doorkeeper, WhoIsLessUrgentIsLessPatient) {
    for (std::size_t i = 0; i + 1 < urgencies.size(); ++i)
        EXPECT_LT(patience_micros(urgencies[i]), patience_micros(urgencies[i + 1]));
    EXPECT_LT(limits::on_time_milliseconds * 1000, patience_micros(Urgency::report));
}

}  // namespace
}  // namespace letopis::http
