#pragma once
// undo_import: a list of people that was loaded by mistake is taken back as far as the ledger can:
// its enrolments and guardianships end on the day they began. Cards of the people stay.

#include "app/imports/made_import.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_people); `not_found` as read_import_facts, and
/// for an import that enrolled nobody (a timetable); `import_has_records` when a student of it has
/// a mark, an absence or a comment; `class_closed`; `already_closed` when it was undone before.
Command undo_import(CommandId command_id, PersonId actor_id, CommandId import_id);

}  // namespace letopis
