#pragma once
// Hours of a FET file as a bell schedule.

#include <string>
#include <vector>

#include "domain/calendar/calendar.h"
#include "exchange/fet/fet_file.h"
#include "exchange/problem.h"

namespace letopis {

struct FetBells {
    std::vector<BellSlot> slots;     ///< Numbered from 1 without gaps.
    int lesson_minutes = 45;         ///< Length of the shortest slot.
    std::vector<std::string> notes;  ///< Russian: what was assumed.
};

/// Makes `slots_per_day` bells. Names that hold the time ("08:30", "2. 09:20–10:05", "13.30") give
/// it; an end that is not named follows from the shortest step between lessons. Other names get
/// lessons of 45 minutes from 08:30, with a note. Refuses `import_rejected` (day_too_long) when
/// that many lessons do not fit before midnight.
Result<FetBells> fet_bells(const FetFile& file, int slots_per_day);

}  // namespace letopis
