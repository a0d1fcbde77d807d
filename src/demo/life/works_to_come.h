#pragma once
// Works to come (график контрольных): what the deputy has put into the schedule of assessment
// procedures for the next weeks (ASM-12).

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// A few works of each class on free days of the next three weeks; none in the holidays.
Result<Done> plan_works_to_come(Desk& desk, const SchoolLife& school);

}  // namespace letopis::demo
