#pragma once
// The school's own calendar (CUR-06): what the office decides about days and bells before the year
// begins, so that the demo shows it.

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// A Friday of the autumn is a day off and the Saturday after it is learnt by its timetable; a
/// class learns in a second shift, or by the bells of a second building where nobody's teachers are
/// free in the afternoon. Before the lessons of the year are read.
Result<Done> set_own_calendar(Desk& desk, const SchoolLife& school);

}  // namespace letopis::demo
