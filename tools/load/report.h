#pragma once
// Report (отчёт о нагрузке): the result of a run as a table for people and as JSON for benches.

#include <string>

#include "load/generator.h"

namespace letopis::load {

/// What became of the acknowledged marks when they were read again.
struct MarksRead {
    std::uint64_t acknowledged = 0;
    std::uint64_t found = 0;
};

struct Report {
    std::string profile;
    double per_second = 0;  ///< As asked for.
    double seconds = 0;
    RunResult result;
    MarksRead marks;
};

/// Milliseconds, and requests a second by what they were answered.
std::string report_table(const Report& report);
/// {"profile", …, "all": {…}, "kinds": [{…}], "seconds": [[asked, good, slowest_ms]]}
std::string report_json(const Report& report);
/// No wrong and no missing answer, and every mark found again.
bool is_clean(const Report& report);

}  // namespace letopis::load
