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

}  // namespace letopis
