#pragma once
// assign_practice: students of a group are sent to practice by one order (VOC-10).

#include "domain/journal/practice.h"
#include "ports/writer.h"

namespace letopis {

/// One entry for each student, all or none. The decision refuses `not_found` for an unknown course;
/// as the second lock (keep_practice); `invalid_value` at `course_id` for a course that is not of
/// practice; as closure_refusal; `invalid_value` at `lead_id` for who has no post in the school, at
/// `from_on` or `to_on` for a day outside the school year; then as decide_assign_practice, where on
/// the list is who is on it from the first day to the last.
Command assign_practice(CommandId command_id, PersonId actor_id, AssignPractice assign);

}  // namespace letopis
