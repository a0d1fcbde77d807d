#pragma once
// assign_class_teacher: who leads a class from a date on. The former one ends the day before
// (b.3, 4: she loses the class at once but remains the author of what she wrote).

#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_people); `not_found` for an unknown group or
/// person; `class_closed`; `invalid_value` for a day outside of the group's school
/// year; `dates_out_of_order`. The same teacher from the same date is success
/// without an entry.
Command assign_class_teacher(CommandId command_id, PersonId actor_id, ClassTeacher assignment);

}  // namespace letopis
