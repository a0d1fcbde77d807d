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

std::vector<Job> in_turn(std::vector<std::vector<Job>> jobs_of_schools) {
    std::vector<Job> jobs;
    if (jobs_of_schools.empty()) return jobs;
    for (std::size_t kind = 0; kind < jobs_of_schools.front().size(); ++kind) {
        Job job = std::move(jobs_of_schools.front()[kind]);
        std::vector<decltype(Job::work)> works{std::move(job.work)};
        for (std::size_t school = 1; school < jobs_of_schools.size(); ++school)
            works.push_back(std::move(jobs_of_schools[school][kind].work));
        job.work = [works = std::move(works)](std::stop_token stop) -> Result<Done> {
            Result<Done> first = Done{};
            for (const auto& work : works) {
                if (stop.stop_requested()) break;
                auto done = work(stop);
                if (!done && first) first = std::move(done);
            }
            return first;
        };
        jobs.push_back(std::move(job));
    }
    return jobs;
}

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
