#pragma once
// write_practice_day, withdraw_practice_day: a student keeps the diary of his own practice
// (VOC-10).

#include "domain/journal/practice_diary/practice_diary.h"
#include "ports/writer.h"

namespace letopis {

/// Writes the line of a day or mends it. The decision refuses `not_found`, also for whoever is not
/// the student himself; as the second lock (write_practice_day); as closure_refusal; as
/// decide_write_practice_day.
Command write_practice_day(CommandId command_id, PersonId actor_id, WritePracticeDay write);

/// The decision refuses as write_practice_day; then as decide_withdraw_practice_day. Once more is
/// success without an entry.
Command withdraw_practice_day(CommandId command_id, PersonId actor_id, EntryIndex assignment,
                              SeenPracticeDay day);

}  // namespace letopis
