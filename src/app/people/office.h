#pragma once
// What several verbs of the office (канцелярия) ask before they act.

#include "domain/classes/classes.h"
#include "ports/reader.h"

namespace letopis {

/// Refuses `not_found`.
Result<Person> find_person(Reader& reader, PersonId id);
/// Refuses `class_closed` when the group, or a class that it draws from, has closed its year.
Result<Done> check_class_open(Reader& reader, const StudyGroup& group);

}  // namespace letopis
