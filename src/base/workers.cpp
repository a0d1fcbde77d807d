#include "base/workers.h"

namespace letopis {

Workers::Workers(std::size_t threads, std::size_t queue_limit) : queue_limit_{queue_limit} {
    for (std::size_t i = 0; i < threads; ++i) threads_.emplace_back([this] { run(); });
}

Workers::~Workers() {
    {
        std::scoped_lock lock{mutex_};
        closing_ = true;
    }
    arrived_.notify_all();
}

Result<Done> Workers::post(Work work) {
    {
        std::scoped_lock lock{mutex_};
        if (queue_.size() >= queue_limit_) return RefusalCode::busy;
        queue_.push_back(std::move(work));
    }
    arrived_.notify_one();
    return Done{};
}

void Workers::run() {
    for (;;) {
        Work work;
        {
            std::unique_lock lock{mutex_};
            arrived_.wait(lock, [&] { return closing_ || !queue_.empty(); });
            if (queue_.empty()) return;
            work = std::move(queue_.front());
            queue_.pop_front();
        }
        work();
    }
}

}  // namespace letopis
