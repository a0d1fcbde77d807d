#pragma once
// by_reason: a change of lessons that is made for a recorded reason (CUR-02). What changes the
// lesson is the command itself; the reason is stated beside it.

#include <optional>

#include "domain/lessons/change_reasons.h"
#include "ports/writer.h"

namespace letopis {

/// The same command; what it changes is noted as made by the reason: lessons that it gives to a
/// substitute, cancels, moves or adds. Without a reason, the command as it is. The decision refuses
/// as the command's; `invalid_value` at `change_reason` for none and as check_reason_covers. A
/// lesson held beyond the timetable need only lie within the term and, where the reason is about a
/// class or more, be one of theirs; what is held instead of a cancelled lesson is not noted.
Command by_reason(Command command, std::optional<EntryIndex> change_reason);

/// Changes that stand already, made before the reason was recorded, are noted as made by it.
struct ApplyChangeReason {
    EntryIndex change_reason = -1;
    LessonId lesson_id;
};

/// The decision refuses as the second lock (keep_timetable); `not_found` for no such lesson;
/// `invalid_value` at `lesson_id` for one that is not changed; as by_reason. Noted already:
/// success without an entry.
Command apply_change_reason(CommandId command_id, PersonId actor_id, ApplyChangeReason apply);

}  // namespace letopis
