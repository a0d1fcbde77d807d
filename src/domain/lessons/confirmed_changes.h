#pragma once
// Confirmed changes (подтверждённые изменения, CUR-07): which entry changed a lesson, and when.

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace letopis {

/// What an entry did to a lesson; the words are the kinds of the entries.
LETOPIS_ENUM(LessonTurn, substitution_assigned, substitution_ended, lesson_cancelled,
             lesson_restored, lesson_moved, extra_lesson_scheduled, lesson_mode_set)

/// Подтверждённое изменение.
struct ConfirmedChange {
    LessonId lesson_id;
    LessonTurn turn = LessonTurn::substitution_assigned;
    EntryIndex entry_index = -1;
    Instant confirmed_at;
    bool operator==(const ConfirmedChange&) const = default;
};
LETOPIS_DESCRIBE(ConfirmedChange, lesson_id, turn, entry_index, confirmed_at)

}  // namespace letopis
