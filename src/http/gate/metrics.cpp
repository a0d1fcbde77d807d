#include "http/gate/metrics.h"

#include <algorithm>

namespace letopis::http {
namespace {

/// One writer: a plain addition that other threads may read at any time.
void add(std::atomic<std::uint64_t>& counter, std::uint64_t count) {
    counter.store(counter.load(std::memory_order_relaxed) + count, std::memory_order_relaxed);
}

std::uint64_t read(const std::atomic<std::uint64_t>& counter) {
    return counter.load(std::memory_order_relaxed);
}

std::string seconds(std::int64_t micros) {
    std::string digits = std::to_string(micros);
    while (digits.size() < 7) digits.insert(digits.begin(), '0');
    digits.insert(digits.size() - 6, ".");
    return digits;
}

void line(std::string& out, std::string_view name, std::string_view labels, std::uint64_t value) {
    out.append(name).append("{").append(labels).append("} ");
    out.append(std::to_string(value)).append("\n");
}

}  // namespace

void ThreadMetrics::note(std::size_t route_index, int status, std::int64_t micros) {
    OfRoute& route = routes_[route_index];
    add(route.by_class[static_cast<std::size_t>(std::clamp(status / 100, 1, 5)) - 1], 1);
    const auto bucket = std::lower_bound(latency_bounds.begin(), latency_bounds.end(), micros);
    add(route.by_latency[static_cast<std::size_t>(bucket - latency_bounds.begin())], 1);
    add(route.micros, static_cast<std::uint64_t>(std::max<std::int64_t>(micros, 0)));
}

ThreadMetrics& Metrics::join() {
    std::scoped_lock lock{mutex_};
    return threads_.emplace_back(routes_.size());
}

std::string Metrics::text() {
    std::scoped_lock lock{mutex_};
    std::string requests =
        "# HELP letopis_requests_total Answers by route and class of status.\n"
        "# TYPE letopis_requests_total counter\n";
    std::string latency =
        "# HELP letopis_request_seconds Time from the last byte of a request to "
        "its answer.\n# TYPE letopis_request_seconds histogram\n";
    for (std::size_t i = 0; i <= routes_.size(); ++i) {
        const auto sum = [&](auto pick) {
            std::uint64_t total = 0;
            for (const ThreadMetrics& thread : threads_) total += read(pick(thread.routes_[i]));
            return total;
        };
        const std::string route =
            std::string{"route=\""} + (i < routes_.size() ? routes_[i].name : "none") + "\"";
        std::uint64_t all = 0;
        for (std::size_t c = 0; c < 5; ++c) {
            const auto count = sum([&](auto& r) -> auto& { return r.by_class[c]; });
            all += count;
            if (count != 0)
                line(requests, "letopis_requests_total",
                     route + ",class=\"" + std::to_string(c + 1) + "xx\"", count);
        }
        if (all == 0) continue;
        std::uint64_t below = 0;
        for (std::size_t b = 0; b <= latency_bounds.size(); ++b) {
            below += sum([&](auto& r) -> auto& { return r.by_latency[b]; });
            const std::string bound =
                b < latency_bounds.size() ? seconds(latency_bounds[b]) : "+Inf";
            line(latency, "letopis_request_seconds_bucket", route + ",le=\"" + bound + "\"", below);
        }
        const auto micros = sum([&](auto& r) -> auto& { return r.micros; });
        latency.append("letopis_request_seconds_sum{").append(route).append("} ");
        latency.append(seconds(static_cast<std::int64_t>(micros))).append("\n");
        line(latency, "letopis_request_seconds_count", route, below);
    }
    return requests + latency;
}

}  // namespace letopis::http
