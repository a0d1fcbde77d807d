#include "app/archive/pace.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace letopis {
namespace {

/// A stop is noticed within this time.
constexpr std::int64_t longest_nap_micros = 100'000;

}  // namespace

SteadyPace::SteadyPace(const Clock& clock, std::uint64_t bytes_per_second, std::stop_token stop)
    : clock_{clock},
      bytes_per_second_{std::max<std::uint64_t>(bytes_per_second, 1)},
      stop_{std::move(stop)},
      began_at_{clock.now()} {}

PaceSays SteadyPace::after(std::uint64_t bytes) {
    bytes_ += bytes;
    const auto seconds = static_cast<double>(bytes_) / static_cast<double>(bytes_per_second_);
    const Instant due = began_at_ + Span{static_cast<std::int64_t>(seconds * 1e6)};
    while (!stop_.stop_requested()) {
        const std::int64_t ahead = due.micros - clock_.now().micros;
        if (ahead <= 0) return PaceSays::go_on;
        std::this_thread::sleep_for(std::chrono::microseconds{std::min(ahead, longest_nap_micros)});
    }
    return PaceSays::stop;
}

}  // namespace letopis
