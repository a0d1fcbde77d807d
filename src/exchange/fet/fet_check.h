#pragma once
// The rules a FET file must keep before anything of it enters the journal.

#include "base/describe.h"
#include "exchange/fet/fet_file.h"
#include "exchange/problem.h"

namespace letopis {

/// What is taken from the file: the teaching load with the placed timetable, or the load alone.
LETOPIS_ENUM(TimetableScope, load_and_timetable, load_only)

/// Everything that is wrong with the file. For load_only, the placement is not looked at.
///   lists:      no days, hours or activities; a name twice; a name too long
///   references: unknown teacher, subject, students, tag, day, hour, room, activity
///   activities: longer than the day
///   timetable:  not (wholly) placed; placed twice; two rooms; a teacher, students (a year holds
///               its groups, a group its subgroups) or a room twice in one hour
Problems check_fet(const FetFile& file, TimetableScope scope);

}  // namespace letopis
