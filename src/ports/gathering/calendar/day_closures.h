#pragma once
// What has been closed around a course on a day, and around days of a student.

#include "domain/lessons/locks.h"
#include "ports/reader.h"

namespace letopis {

/// The period is that in which the day lies, of the course's own system.
Result<Closures> closures_on(Reader& reader, const Course& course, Date on);

/// Whether what says how days are to be read (a mode of study, an exemption) may still change them:
/// it does not under a year that is closed, nor under that aspect of it (JRN-15, JRN-23). Days
/// between two, both inclusive; none where the first is after the last. Refuses, where one of them
/// is of his stay in a class in its school year, `class_closed` once that class is closed and
/// `aspect_closed` once the aspect is.
Result<Done> check_days_open(Reader& reader, StudentId student_id, Date from, Date to,
                             ClosureAspect aspect);

}  // namespace letopis
