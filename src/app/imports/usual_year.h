#pragma once
// A school year as Moscow schools usually divide it: what an import takes when nobody said more.

#include <string>
#include <vector>

#include "domain/calendar/calendar.h"
#include "domain/classes/classes.h"
#include "ports/reader.h"

namespace letopis {

/// A year with its periods, still without ids.
struct YearOutline {
    std::string title;  ///< "2026/2027"
    Date starts_on;
    Date ends_on;
    PeriodKind period_kind = PeriodKind::quarter;
    std::string period_system_title;
    std::vector<Period> periods;  ///< Their ids are nil.
    std::vector<Date> days_off;   ///< Public holidays within the year.
};

/// The year that begins on 1 September of `first_year`: quarters for general education, semesters
/// for vocational, half-years for additional.
YearOutline usual_year(ProgrammeFamily family, int first_year);

/// The same, divided into these periods: trimesters and half-years are usual as well.
YearOutline usual_year(ProgrammeFamily family, int first_year, PeriodKind kind);

/// Lessons of 45 minutes from 8:30; pairs of 90 for vocational; from 15:00 for additional.
std::vector<BellSlot> usual_bells(ProgrammeFamily family);

/// The usual year, divided as the school's own year of that title is.
Result<YearOutline> outline_for(Reader& reader, ProgrammeFamily family, int first_year);

/// The calendar year in which the school year of this date began; from June on, the coming one.
int school_year_of(Date on);

}  // namespace letopis
