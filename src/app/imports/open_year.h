#pragma once
// open_year: a school year with its periods and bells begins, as the local act divides it.

#include <string>
#include <vector>

#include "base/describe.h"
#include "base/random.h"
#include "domain/calendar/calendar.h"
#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

/// Ids of the periods are nil: the decision gives them.
struct OpenYear {
    std::string title;  ///< "2026/2027"
    Date starts_on;
    Date ends_on;
    ProgrammeFamily family = ProgrammeFamily::general;  ///< Whose bells they are.
    PeriodKind period_kind = PeriodKind::quarter;
    std::string period_system_title;
    std::vector<Period> periods;
    std::vector<BellSlot> bells;
};
LETOPIS_DESCRIBE(OpenYear, title, starts_on, ends_on, family, period_kind, period_system_title,
                 periods, bells)

/// The decision refuses as the second lock (keep_timetable); `dates_out_of_order` for the year or a
/// period; `invalid_value` with the field for a title that is not "2026/2027" or that the school
/// has, for periods that are none, overlap or leave the year, and for bells that are none, overlap
/// or are more than limits::slots_per_day. Bells of a family that has them stay as they are.
Command open_year(CommandId command_id, PersonId actor_id, OpenYear year, RandomSource& random);

}  // namespace letopis
