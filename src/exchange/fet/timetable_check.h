#pragma once
// The part of check_fet that looks at the placed timetable.

#include "exchange/fet/fet_file.h"
#include "exchange/problem.h"

namespace letopis {

/// Adds what is wrong with the placement. The lists and references have been checked before;
/// whatever they name in vain is skipped here.
void check_fet_timetable(const FetFile& file, Problems& problems);

}  // namespace letopis
