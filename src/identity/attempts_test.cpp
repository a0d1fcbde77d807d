#include "identity/attempts.h"

#include <gtest/gtest.h>

namespace letopis::identity {
namespace {

constexpr Instant start{1'000'000'000'000};
Instant minute(int minutes) { return start + Span::minutes(minutes); }

TEST(Attempts, AfterFiveALoginRestsForTheRestOfFifteenMinutes) {
    Attempts attempts;
    for (int i = 0; i < 5; ++i) {
        EXPECT_EQ(attempts.wait_before("petrova", "10.0.0." + std::to_string(i), minute(i)),
                  Span{});
        attempts.begin("petrova", "10.0.0." + std::to_string(i), minute(i));
    }
    EXPECT_EQ(attempts.wait_before("petrova", "10.0.0.9", minute(5)), Span::minutes(10));
    EXPECT_EQ(attempts.wait_before("ivanov", "10.0.0.9", minute(5)), Span{});
    EXPECT_EQ(attempts.wait_before("petrova", "10.0.0.9", minute(15)), Span{});
}

TEST(Attempts, SuccessForgivesALoginAndDoesNotCountForItsAddress) {
    Attempts attempts;
    for (int person = 0; person < 200; ++person) {
        const std::string login = "login" + std::to_string(person);
        attempts.begin(login, "10.0.0.1", start);
        attempts.begin(login, "10.0.0.2", start);
        attempts.succeed(login, "10.0.0.1");
    }
    EXPECT_EQ(attempts.wait_before("login1", "10.0.0.1", start), Span{});
    EXPECT_EQ(attempts.wait_before("login1", "10.0.0.2", start), Span::minutes(15));
}

TEST(Attempts, CountersAreBoundedAndTheEldestGoesFirst) {
    AttemptCounter counter{1};
    for (std::size_t i = 0; i < limits::sign_in_counters + 1; ++i)
        counter.begin("login" + std::to_string(i), start + Span{static_cast<std::int64_t>(i)});
    EXPECT_EQ(counter.wait_before("login0", minute(1)), Span{});
    EXPECT_GT(counter.wait_before("login1", minute(1)), Span{});
}

}  // namespace
}  // namespace letopis::identity
