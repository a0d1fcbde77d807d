#pragma once
// keep_rubric: a rubric of a course is added, replaced by another or taken out of use (ASM-14).

#include "domain/marks/rubrics.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course; as the second lock (write_journal); as
/// closure_refusal; `invalid_value` at `course_id` for a course that is not marked by five points;
/// as decide_keep_rubric. Replacing by what reads the same is success without an entry.
Command keep_rubric(CommandId command_id, PersonId actor_id, RubricKept keep);

}  // namespace letopis
