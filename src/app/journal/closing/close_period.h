#pragma once
// close_period: a period of a course is finished; nobody writes into it any more (JRN-15).

#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course or a period of another system; then as
/// the second lock (close_course); `class_closed`, `course_closed`; then as decide_close_period.
Command close_period(CommandId command_id, PersonId actor_id, CourseId course_id,
                     PeriodId period_id);

}  // namespace letopis
