#pragma once
// Merged lessons (совмещение, CUR-02): one teacher holds two groups at once, his own and one that
// he was given by a substitution of that kind. What he teaches is one lesson in two journals.

#include "base/result.h"
#include "domain/lessons/lesson_record.h"

namespace letopis {

/// Whether the same teacher holds both at the same time, one of them as a merge. Neither is
/// cancelled.
bool are_merged(const Lesson& one, const Lesson& other);

/// Topic and homework of one lesson as they are to stand in the other, from what stands there.
/// Homework that the one says nothing of stays in the other as it is.
RecordLesson record_like(const Lesson& recorded, const Lesson& other);

/// Whether they stand so already: homework counts only where the recorded lesson says something of
/// it, if only that there is none.
bool is_recorded_like(const Lesson& recorded, const Lesson& other);

}  // namespace letopis
