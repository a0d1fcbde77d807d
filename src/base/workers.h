#pragma once
// Workers (работники): a few threads for what would hold up those who must not wait: hashing a
// password, drawing a PDF, reading a package over. The queue is bounded: better a refusal in words
// than an answer nobody waits for any more.

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "base/result.h"

namespace letopis {

class Workers {
public:
    using Work = std::function<void()>;

    Workers(std::size_t threads, std::size_t queue_limit);
    /// Finishes the work that is queued.
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Queues the work. Refuses `busy` when too much waits already.
    Result<Done> post(Work work);

private:
    void run();

    const std::size_t queue_limit_;
    std::mutex mutex_;
    std::condition_variable arrived_;
    std::deque<Work> queue_;  ///< Under mutex_, as closing_.
    bool closing_ = false;
    std::vector<std::jthread> threads_;
};

}  // namespace letopis
