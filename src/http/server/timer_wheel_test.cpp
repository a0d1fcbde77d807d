#include "http/server/timer_wheel.h"

#include <gtest/gtest.h>

#include <map>
#include <vector>

#include "base/random.h"

namespace letopis::http {
namespace {

struct Named : TimerWheel::Timer {
    int name = 0;
};

std::vector<int> tick(TimerWheel& wheel) {
    std::vector<int> names;
    wheel.tick([&](TimerWheel::Timer& timer) { names.push_back(static_cast<Named&>(timer).name); });
    return names;
}

TEST(TimerWheel, ADeadlineComesInItsTickAndOnce) {
    TimerWheel wheel;
    Named timer;
    wheel.arm(timer, 2);
    EXPECT_TRUE(tick(wheel).empty());
    EXPECT_EQ(tick(wheel), std::vector<int>{0});
    for (int i = 0; i < 300; ++i) EXPECT_TRUE(tick(wheel).empty());
}

TEST(TimerWheel, ADisarmedDeadlineDoesNotCome) {
    TimerWheel wheel;
    Named timer;
    wheel.arm(timer, 1);
    wheel.disarm(timer);
    wheel.disarm(timer);
    EXPECT_TRUE(tick(wheel).empty());
}

TEST(TimerWheel, ATimerMayBeArmedAgainWhenItComes) {
    TimerWheel wheel;
    Named timer;
    wheel.arm(timer, 1);
    int count = 0;
    for (int i = 0; i < 1000; ++i) {
        wheel.tick([&](TimerWheel::Timer& due) {
            ++count;
            wheel.arm(due, 128);  // A whole turn: the same slot.
        });
    }
    EXPECT_EQ(count, 8);
    wheel.disarm(timer);
}

TEST(TimerWheel, ManyDeadlinesComeWhenAPlainListSaysSo) {
    SeededRandom random{2026};
    TimerWheel wheel;
    std::vector<Named> timers(50);
    for (int i = 0; i < 50; ++i) timers[static_cast<std::size_t>(i)].name = i;
    std::map<int, std::uint64_t> deadlines;
    for (std::uint64_t now = 0; now < 3000; ++now) {
        for (int change = 0; change < 3; ++change) {
            Named& timer = timers[random.below(timers.size())];
            if (random.below(4) == 0) {
                wheel.disarm(timer);
                deadlines.erase(timer.name);
            } else {
                const std::uint64_t ticks = 1 + random.below(300);
                wheel.arm(timer, ticks);
                deadlines[timer.name] = now + ticks;
            }
        }
        std::vector<int> expected;
        for (const auto& [name, deadline] : deadlines)
            if (deadline == now + 1) expected.push_back(name);
        for (const int name : expected) deadlines.erase(name);
        auto come = tick(wheel);
        std::sort(come.begin(), come.end());
        ASSERT_EQ(come, expected) << "tick " << now << ", seed 2026";
    }
    for (Named& timer : timers) wheel.disarm(timer);
}

}  // namespace
}  // namespace letopis::http
