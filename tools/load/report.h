#pragma once
// Report (отчёт о нагрузке): the result of a run as a table for people and as JSON for benches.

#include <string>

#include "load/generator.h"
#include "load/marks_check.h"

namespace letopis::load {

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
