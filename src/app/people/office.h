#pragma once
// What several verbs of the office (канцелярия) ask before they act.

#include "domain/classes/classes.h"
#include "entry/entry.h"
#include "ports/reader.h"

namespace letopis {

/// Refuses `not_found`.
Result<Person> find_person(Reader& reader, PersonId id);
/// Refuses `class_closed` when the group, or a class that it draws from, has closed its year.
Result<Done> check_class_open(Reader& reader, const StudyGroup& group);
/// The same for who changes its list: `aspect_closed` too, when its students are closed (JRN-15).
Result<Done> check_list_open(Reader& reader, const StudyGroup& group);

/// The same lesson with this teacher; a nil id is nobody.
LessonScheduled rescheduled(const Lesson& lesson, EmployeeId teacher);

}  // namespace letopis
