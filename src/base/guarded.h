#pragma once
// Guarded<T>: data and its mutex in one. There is no other way to the data.

#include <mutex>
#include <utility>

namespace letopis {

template <class T>
class Guarded {
public:
    template <class... Args>
    explicit Guarded(Args&&... args) : value_{std::forward<Args>(args)...} {}

    /// Calls `use(value)` alone with the data and returns what it returns.
    template <class Use>
    auto with(Use use) {
        std::scoped_lock lock{mutex_};
        return use(value_);
    }

private:
    std::mutex mutex_;
    T value_;
};

}  // namespace letopis
