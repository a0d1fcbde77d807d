#pragma once
// change_teacher: another teacher takes a course from a date on (JRN-17). Those who taught end
// the day before; earlier lessons keep their author.

#include <optional>
#include <string>

#include "domain/classes/classes.h"
#include "ports/writer.h"

namespace letopis {

struct ChangeTeacher {
    CourseId course_id;
    std::optional<EmployeeId> teacher_id;  ///< Nobody: the course is vacant («вакансия»).
    Date from;
    std::string comment;  ///< "приказ № 41 от 02.02.2027"
};

/// The decision refuses as the second lock (keep_people); `not_found` for an unknown course or
/// person; `class_closed`, `aspect_closed` (the lessons), `course_closed`; `text_too_long`;
/// `invalid_value` for a day outside of the school year; `dates_out_of_order` when somebody begins
/// to teach the course on or after that date. The only teacher again is success without an entry.
Command change_teacher(CommandId command_id, PersonId actor_id, ChangeTeacher change);

}  // namespace letopis
