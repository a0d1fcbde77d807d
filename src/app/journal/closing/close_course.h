#pragma once
// close_course: the journal of a course is finished (JRN-15).

#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course; then as the second lock (close_course);
/// then as decide_close_course.
Command close_course(CommandId command_id, PersonId actor_id, CourseId course_id);

}  // namespace letopis
