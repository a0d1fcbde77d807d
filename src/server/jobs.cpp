#include "server/jobs.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace letopis {
namespace {

/// Waits, but not once `stop` is asked for.
void wait(std::stop_token stop, Span span) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock{mutex};
    never.wait_for(lock, stop, std::chrono::microseconds{span.micros}, [] { return false; });
}

}  // namespace

JobRunner::JobRunner(std::vector<Job> jobs, http::OperatorLog& log)
    : jobs_{std::move(jobs)}, log_{log} {
    for (const Job& job : jobs_)
        threads_.emplace_back([this, &job](std::stop_token stop) { run(job, stop); });
}

JobRunner::~JobRunner() {
    for (std::jthread& thread : threads_) thread.request_stop();
}

void JobRunner::run(const Job& job, std::stop_token stop) {
    std::string last;
    while (!stop.stop_requested()) {
        const auto done = job.work(stop);
        // A trouble that lasts is told once, not every second.
        const std::string words = done ? "" : done.error().message();
        if (!words.empty() && words != last) log_.fault(job.name, words);
        last = words;
        wait(stop, job.every);
    }
}

}  // namespace letopis
