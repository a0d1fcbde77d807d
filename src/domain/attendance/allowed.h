#pragma once
// Which attendance may be recorded at a lesson (ATT-08).

#include "domain/attendance/attendance.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Whether this may be recorded of somebody: by himself nobody is absent, and at a distance nobody
/// is late. `present` takes a record away and is always allowed.
bool attendance_allowed(LessonMode mode, AttendanceStatus status);

}  // namespace letopis
