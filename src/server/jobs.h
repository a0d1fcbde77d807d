#pragma once
// Jobs (фоновые работы): everything that happens without anyone asking, in one table.

#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "http/context.h"

namespace letopis {

/// One row: what, how often, and the work itself. The work ends soon after it is asked to stop; a
/// failure is told to the operator, and the job runs again in its turn.
struct Job {
    std::string_view name;  ///< Russian, for the operator's log.
    Span every;
    std::function<Result<Done>(std::stop_token)> work;
};

/// Runs each job on a thread of its own, at once and then again after each span.
class JobRunner {
public:
    JobRunner(std::vector<Job> jobs, http::OperatorLog& log);
    /// Asks all to stop and waits for them.
    ~JobRunner();
    JobRunner(const JobRunner&) = delete;
    JobRunner& operator=(const JobRunner&) = delete;

private:
    void run(const Job& job, std::stop_token stop);

    std::vector<Job> jobs_;
    http::OperatorLog& log_;
    std::vector<std::jthread> threads_;
};

/// The same jobs of many schools, each kind as one job that goes through the schools in turn: seven
/// hundred schools are three threads, not two thousand. Every list must have the same jobs in the
/// same order. All schools are gone through whatever happens in one; the first failure is told.
std::vector<Job> in_turn(std::vector<std::vector<Job>> jobs_of_schools);

}  // namespace letopis
