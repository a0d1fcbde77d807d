#pragma once
// Counts answers of several writers; whoever waits for a number of them wakes when it is reached,
// or when nobody writes any more.

#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace letopis::testing {

class Counter {
public:
    explicit Counter(int writers) : writers_{writers} {}

    void add(std::size_t count) {
        const std::lock_guard lock{mutex_};
        count_ += count;
        changed_.notify_all();
    }
    void leave() {
        const std::lock_guard lock{mutex_};
        ++left_;
        changed_.notify_all();
    }
    void wait_for(std::size_t count) {
        std::unique_lock lock{mutex_};
        changed_.wait(lock, [&] { return count_ >= count || left_ == writers_; });
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t count_ = 0;
    int left_ = 0;
    const int writers_;
};

}  // namespace letopis::testing
