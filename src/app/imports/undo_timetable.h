#pragma once
// undo_timetable: a timetable that was loaded by mistake is taken back as far as the ledger can.
// Its lessons are undone (undone.h). Where the course keeps no other lesson, all its places in the
// timetable go too, whichever load had brought them, with the teachers that timetables gave it and
// the lessons that moved days brought from these places: they stand by no other timetable. Where it
// keeps others, the places stay, and what moved days brought from them. Whom a load without lessons
// or somebody's hand gave the course stays. Classes, courses, subjects and cards of teachers stay:
// the mended file finds them. A load without lessons: its teachers end on the day before they
// began, for nobody has taught by it. A further version: undo_version.h.

#include "ports/reader.h"

namespace letopis {

/// The decision. Refuses `not_found` for an import that is no timetable; what has been closed;
/// `import_has_records` when something was recorded at a lesson of it (topic, homework, roll,
/// works, marks, absences, comments), a work is planned in a course that would have no lesson, or a
/// further version of its timetable or a change by hand stands over it (half of it would be left):
/// limits::undo_obstacles are named; of a load the same for each of its courses that has a lesson,
/// a result or a planned work; `already_closed` when it was undone before.
Result<std::vector<EntryBody>> decide_undo_timetable(Reader& reader, CommandId import_id);

}  // namespace letopis
