#pragma once
// undo_version: a further version of the timetable is taken back as if it had not been loaded: its
// places, lessons and teachers go, those of the former version are in force again.

#include "app/imports/timetable_facts.h"

namespace letopis {

/// The decision. Refuses what has been closed; `import_has_records` when something stands at a
/// lesson of it, a place of its courses was changed again, or the hour of a lesson that would come
/// back is taken: limits::undo_obstacles are named; `already_closed` when it was undone before.
Result<std::vector<EntryBody>> decide_undo_version(Reader& reader, const TimetableFacts& facts);

}  // namespace letopis
