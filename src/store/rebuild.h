#pragma once
// Rebuilding (перестройка): all tables but the truth are made again from the entries. The new
// database grows in a file of its own and takes the old one's place only when it is whole, so that
// a damaged table, or a whole damaged page outside of `entries`, is healed, and a process that is
// killed leaves the old database as it was.

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/school_files.h"

namespace letopis::store {

/// Rebuilds a school that nobody has open. Faults, and changes nothing, when an entry is damaged:
/// then the database must come from a copy.
Result<Done> rebuild(const SchoolFiles& files, const Clock& clock, Progress& progress);

/// The same, for whoever holds the school's lock.
Result<Done> rebuild_locked(const SchoolFiles& files, const Clock& clock, Progress& progress);

}  // namespace letopis::store
