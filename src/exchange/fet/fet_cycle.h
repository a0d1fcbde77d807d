#pragma once
// Days of a FET file as days of one or two school weeks.

#include <vector>

#include "base/describe.h"
#include "domain/lessons/lessons.h"
#include "exchange/fet/fet_file.h"
#include "exchange/problem.h"

namespace letopis {

LETOPIS_ENUM(TimetableCycle, one_week, two_weeks)

/// One FET day: the weekday it is, its week, and by how many places its hours come later (the
/// afternoon half of a day in the mode Mornings-Afternoons).
struct CycleDay {
    std::string name;
    WeekParity parity = WeekParity::every;
    int weekday = 1;  ///< Monday is 1.
    int slot_offset = 0;
    bool operator==(const CycleDay&) const = default;
};

struct FetCycle {
    TimetableCycle cycle = TimetableCycle::one_week;
    std::vector<CycleDay> days;      ///< One for each day of the file, in its order.
    int slots_per_day = 0;           ///< Hours of the file, twice as many with half days.
    std::vector<std::string> notes;  ///< Russian: what was assumed.
};

/// Names that are weekdays ("А-Понедельник", "Monday", "Пн", "понеделник") are taken at their
/// word; others by place, with a note. Refuses `import_rejected`: unsupported_mode (blocks, terms),
/// dates_instead_of_days, cycle_not_understood (neither one week nor 2×5, 2×6, 2×7).
Result<FetCycle> fet_cycle(const FetFile& file);

}  // namespace letopis
