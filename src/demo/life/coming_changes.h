#pragma once
// Coming changes (предстоящие изменения): what the office has arranged for the next school day, so
// that it can be looked at on any day.

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// One lesson of the class is substituted and another cancelled on its next school day, if one
/// comes within a week, and two of its groups are merged where their lessons stand side by side;
/// lessons of the course itself stay as they are.
Result<Done> arrange_coming_changes(Desk& desk, const SchoolLife& school, CourseId course_id);

}  // namespace letopis::demo
