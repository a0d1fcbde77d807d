#pragma once
// undo_timetable: a timetable that was loaded by mistake is taken back as far as the ledger can.
// Its lessons are undone (undone.h), and where the course keeps no other lesson, its places in the
// timetable and its teachers with them. Classes, courses, subjects and cards of teachers stay: the
// mended file finds them.

#include "ports/reader.h"

namespace letopis {

/// The decision. Refuses `not_found` for an import that is no timetable; what has been closed;
/// `import_has_records` when something was recorded at a lesson of it (topic, homework, roll,
/// works, marks, absences, comments), or a work is planned in a course that would have no lesson:
/// the first five are named; `already_closed` when it was undone before.
Result<std::vector<EntryBody>> decide_undo_timetable(Reader& reader, CommandId import_id);

}  // namespace letopis
