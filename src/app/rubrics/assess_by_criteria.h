#pragma once
// assess_by_criteria: the points of a student's work are recorded, and the mark that they give
// (ASM-14).

#include "domain/journal/criteria/criteria_record.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown lesson or rubric; then as the second lock
/// (check_lesson_writing, on the day of recording); then as decide_assess_by_criteria. The mark
/// and its points are one batch.
Command assess_by_criteria(CommandId command_id, PersonId actor_id, AssessByCriteria assess);

}  // namespace letopis
