#pragma once
// The next version of the timetable (CUR-06): the school changes the week of one class with effect
// from a day that is near, so that the page of the timetable has two versions to show.

#include "demo/life/school_life.h"

namespace letopis::demo {

/// Two lessons of a class change places from the Monday after next on; not in the class of this
/// course. Nothing where no class has two that may, or the year is over by then.
Result<Done> arrange_next_timetable(Desk& desk, const SchoolLife& school, CourseId shown);

}  // namespace letopis::demo
