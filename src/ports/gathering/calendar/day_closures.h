#pragma once
// What has been closed around a course on a day.

#include "domain/lessons/locks.h"
#include "ports/reader.h"

namespace letopis {

/// The period is that in which the day lies, of the course's own system.
Result<Closures> closures_on(Reader& reader, const Course& course, Date on);

}  // namespace letopis
