// store_bench: what a mark costs the scribe, against a bare SQLite loop that inserts the same rows
// in batches of the same size. Both run in turns in one process, so that the machine's mood meets
// both. Prints medians over the rounds.
//
//   store_bench [ROUNDS [BATCHES]]

#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <future>
#include <span>

#include "base/check.h"
#include "store/bench/bare_loop.h"
#include "store/bench/bench_school.h"

namespace letopis::store::bench {
namespace {

struct Cost {
    double wall_us = 0;
    double cpu_us = 0;      ///< Of the thread that writes: the scribe's, or the loop's own.
    double callers_us = 0;  ///< Of the thread that makes and submits commands.
};

double seconds(clockid_t clock) {
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// What `work` costs for each of `count` marks.
template <class Work>
Cost cost_of(int count, Work work) {
    const double wall = seconds(CLOCK_MONOTONIC);
    const double all = seconds(CLOCK_PROCESS_CPUTIME_ID);
    const double own = seconds(CLOCK_THREAD_CPUTIME_ID);
    work();
    const double each = 1e6 / count;
    const double own_us = (seconds(CLOCK_THREAD_CPUTIME_ID) - own) * each;
    const double others_us = (seconds(CLOCK_PROCESS_CPUTIME_ID) - all) * each - own_us;
    const double wall_us = (seconds(CLOCK_MONOTONIC) - wall) * each;
    // The bare loop writes on this thread, and there is no other.
    return others_us > 1 ? Cost{wall_us, others_us, own_us} : Cost{wall_us, own_us, 0};
}

Cost median(const std::vector<Cost>& costs) {
    const auto median_of = [&](double Cost::*part) {
        std::vector<double> values;
        for (const Cost& cost : costs) values.push_back(cost.*part);
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    };
    return {median_of(&Cost::wall_us), median_of(&Cost::cpu_us), median_of(&Cost::callers_us)};
}

void print(const char* name, const Cost& scribe, const Cost& bare) {
    std::printf(
        "%-22s scribe %7.2f us wall %6.2f us CPU | bare %7.2f us wall %6.2f us CPU | "
        "ratio %.2f wall %.2f CPU\n",
        name, scribe.wall_us, scribe.cpu_us, bare.wall_us, bare.cpu_us,
        bare.wall_us / scribe.wall_us, bare.cpu_us / scribe.cpu_us);
}

void compare_in(const std::string& folder, int batch_size, int batches, int rounds) {
    BenchSchool school{folder, moscow_instant(Date{2026, 10, 9}, {600})};
    BareLoop bare{folder + "/bare.db"};
    std::vector<Cost> scribe_costs;
    std::vector<Cost> bare_costs;
    for (int round = 0; round < rounds; ++round) {
        const int count = batch_size * batches;
        scribe_costs.push_back(cost_of(count, [&] { school.record_marks(batch_size, batches); }));
        const auto rows = rows_of_last(school.school().readers(), count);
        bare_costs.push_back(cost_of(count, [&] { bare.insert(rows, batch_size); }));
    }
    const std::string name = "batches of " + std::to_string(batch_size);
    print(name.c_str(), median(scribe_costs), median(bare_costs));
}

void compare(int batch_size, int batches, int rounds) {
    std::string folder = (std::filesystem::temp_directory_path() / "letopis-bench-XXXXXX").string();
    LETOPIS_CHECK(::mkdtemp(folder.data()) != nullptr, "the bench's folder is made");
    compare_in(folder, batch_size, batches, rounds);
    std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace letopis::store::bench

int main(int count, char** words) {
    using namespace letopis::store::bench;
    const int rounds = count > 1 ? std::atoi(words[1]) : 5;
    const int batches = count > 2 ? std::atoi(words[2]) : 200;
    compare(64, batches, rounds);
    compare(1, batches, rounds);
    return 0;
}
