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

/// One more system of periods of the year: half-years beside quarters, semesters of a college.
/// Ids of its periods are nil.
struct YearPeriods {
    PeriodKind kind = PeriodKind::half_year;
    std::string title;
    std::vector<Period> periods;
};
LETOPIS_DESCRIBE(YearPeriods, kind, title, periods)

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
    std::vector<YearPeriods> more_periods;  ///< Of other kinds.
    std::vector<NamedBells> more_bells;     ///< Of a second shift, of another building.
};
LETOPIS_DESCRIBE(OpenYear, title, starts_on, ends_on, family, period_kind, period_system_title,
                 periods, bells, more_periods, more_bells)

/// The decision refuses as the second lock (keep_calendar); `dates_out_of_order` for the year or a
/// period; `invalid_value` with the field for a title that is not "2026/2027" or that the school
/// has, for a year longer than that of the calendar, for periods without a name of theirs, for
/// periods that are none, overlap or leave the year, and for bells that are none, overlap
/// or are more than limits::slots_per_day; at `more_periods` for two systems of one kind and as for
/// the first; at `more_bells` as decide_named_bells, for two of one title, and for those that
/// there are already at other hours: classes hear them. Bells of a family that has them stay as
/// they are.
Command open_year(CommandId command_id, PersonId actor_id, OpenYear year, RandomSource& random);

}  // namespace letopis
