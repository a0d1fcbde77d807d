#pragma once
// Metrics (показатели): how often each route was asked, how it was answered and how long that
// took. Each I/O thread counts for itself; whoever asks adds up. Text form: Prometheus.

#include <array>
#include <atomic>
#include <cstdint>
#include <deque>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "http/routes/route.h"

namespace letopis::http {

/// Upper bounds of the histogram, in microseconds; the last bucket has none.
inline constexpr std::array<std::int64_t, 13> latency_bounds{
    100,    250,    500,     1'000,   2'500,   5'000,    10'000,
    25'000, 50'000, 100'000, 250'000, 500'000, 1'000'000};

/// Counters of one thread. Only that thread writes.
class ThreadMetrics {
public:
    /// `route_index` may be the number of routes: that counts what met no route.
    explicit ThreadMetrics(std::size_t route_count) : routes_(route_count + 1) {}
    void note(std::size_t route_index, int status, std::int64_t micros);

private:
    friend class Metrics;
    struct OfRoute {
        std::array<std::atomic<std::uint64_t>, 5> by_class{};  ///< 1xx … 5xx.
        std::array<std::atomic<std::uint64_t>, latency_bounds.size() + 1> by_latency{};
        std::atomic<std::uint64_t> micros = 0;
    };
    std::vector<OfRoute> routes_;
};

class Metrics {
public:
    /// The routes must outlive the metrics.
    explicit Metrics(std::span<const Route> routes) : routes_{routes} {}
    /// Counters for a new thread; they live as long as the metrics.
    ThreadMetrics& join();
    /// Everything counted so far, as Prometheus text.
    std::string text();

private:
    std::span<const Route> routes_;
    std::mutex mutex_;
    std::deque<ThreadMetrics> threads_;  ///< Under mutex_; a deque moves nothing when it grows.
};

}  // namespace letopis::http
