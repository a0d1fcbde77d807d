#include "base/workers.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>

namespace letopis {
namespace {

TEST(Workers, EverythingQueuedIsDoneBeforeTheyGo) {
    std::atomic<int> done = 0;
    {
        Workers workers{2, 100};
        for (int i = 0; i < 100; ++i) ASSERT_TRUE(workers.post([&] { ++done; }));
    }
    EXPECT_EQ(done, 100);
}

TEST(Workers, AFullQueueIsRefusedAndWorksAgainLater) {
    Workers workers{1, 2};
    std::promise<void> begun;
    std::promise<void> gate;
    std::promise<void> second;
    ASSERT_TRUE(workers.post([&] {
        begun.set_value();
        gate.get_future().wait();
    }));
    begun.get_future().wait();
    ASSERT_TRUE(workers.post([] {}));
    ASSERT_TRUE(workers.post([&] { second.set_value(); }));
    const auto refused = workers.post([] {});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::busy));
    gate.set_value();
    second.get_future().wait();
    EXPECT_TRUE(workers.post([] {}));
}

}  // namespace
}  // namespace letopis
