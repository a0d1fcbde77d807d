#pragma once
// What stands in a cell of results, for an answer to whoever wrote into it.

#include <string>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/marks/marks.h"

namespace letopis {

struct ResultState {
    std::string value;  ///< "4", "н/а"; "" while nothing is confirmed.
    ResultFlag flag = ResultFlag::confirmed;
    std::string reason;
    EntryIndex version = -1;
    std::string recorded_by_name;  ///< "Петрова А. И."; "" while nothing is confirmed.
    Instant recorded_at;
    bool operator==(const ResultState&) const = default;
};
LETOPIS_DESCRIBE(ResultState, value, flag, reason, version, recorded_by_name, recorded_at)

}  // namespace letopis
