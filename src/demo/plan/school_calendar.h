#pragma once
// The demo school's calendar (календарный учебный график): one school year for all, quarters,
// half-years and semesters within it, holidays as Moscow schools have them.

#include "app/imports/usual_year.h"

namespace letopis::demo {

/// Which lessons a calendar is for.
enum class CalendarOf { quarters, half_years, vocational, additional };

/// The year that begins on 1 September of `first_year`.
YearOutline calendar_of(CalendarOf whom, int first_year);

/// The school year a date belongs to, by the year it begins in: it lasts to 31 August.
int first_year_on(Date on);

/// When the bells ring.
std::vector<BellSlot> bells_of(ProgrammeFamily family);

/// Monday to Friday, neither holiday nor vacation, in a period of this calendar.
bool is_school_day(const YearOutline& year, Date on);

}  // namespace letopis::demo
