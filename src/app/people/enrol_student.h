#pragma once
// enrol_student, record_leaving: a class's list changes only by order (JRN-26).

#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_people); `not_found` for an unknown group or
/// student; `class_closed`, `aspect_closed`; `order_required` without number and date (subgroups
/// need none: they follow from the class, but after-school groups, F-25); `student_not_enrolled`
/// for who is in none of the classes that an after-school group draws from; `already_enrolled` on
/// that date; for a school class, also `already_enrolled` when he is in another school class of the
/// year that day; `invalid_value` for a day outside of the group's school year.
Command enrol_student(CommandId command_id, PersonId actor_id, StudentEnrolled enrolment);

/// He leaves the group, and the subgroups that draw from it, on the day given. The decision
/// refuses as the second lock; `not_found` for an unknown group; `class_closed`, `aspect_closed`;
/// `student_not_enrolled` on that date; `order_required` as above; `text_too_long`; `invalid_value`
/// for a day outside of the group's school year. The same order again is success without an entry.
Command record_leaving(CommandId command_id, PersonId actor_id, StudentLeft leaving);

}  // namespace letopis
