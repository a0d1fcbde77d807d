#pragma once
// Results (итоги): teachers confirm what the journal proposes for a period and for the year, now
// and then one step beside it, with a reason.

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// Confirms the marks of the period for everybody on the course's list on its last day. Points
/// that nobody replaced are taken away first. A period without lessons has no results.
Result<Done> confirm_period(Desk& desk, SchoolLife& school, YearLife& year, CourseLife& course,
                            const Period& period);

/// Confirms the marks of the year.
Result<Done> confirm_year(Desk& desk, SchoolLife& school, YearLife& year, CourseLife& course);

}  // namespace letopis::demo
