#pragma once
// Milliseconds of a clock that never jumps, for pauses and deadlines. No fact bears them.

#include <chrono>
#include <cstdint>

namespace letopis::store {

inline std::int64_t steady_milliseconds() {
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

}  // namespace letopis::store
