#pragma once
// undo_import: what was loaded by mistake is taken back as far as the ledger can. Of a list of
// people enrolments and guardianships end on the day they began; cards of the people stay. A
// timetable: undo_timetable.h.

#include "app/imports/made_import.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_people, of a timetable also keep_timetable);
/// `not_found` as read_import_facts, and for an import that brought neither students nor lessons;
/// of a list `import_has_records` when a student of it has a mark, an absence or a comment,
/// `class_closed`, and `already_closed` when it was undone before; of a timetable as
/// decide_undo_timetable.
Command undo_import(CommandId command_id, PersonId actor_id, CommandId import_id);

}  // namespace letopis
