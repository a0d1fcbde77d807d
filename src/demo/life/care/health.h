#pragma once
// What the medic of the demo keeps: sheets of health of the classes of the year (F-10).

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// Of whoever is here when the year begins; none in a school without a medic.
void keep_health_sheets(Desk& desk, const SchoolLife& school, Date begins);

}  // namespace letopis::demo
