#pragma once
// The office (канцелярия): which appointed people keep persons, groups and teaching (requirements
// b.2). The program itself (nil actor: imports and first set-up on the command line) may.

#include "domain/classes/classes.h"
#include "ports/reader.h"

namespace letopis {

/// Students, guardians, groups, teaching: director, deputy, journal admin, clerk.
Result<Done> check_keeps_people(Reader& reader, PersonId actor_id, Instant now);
/// Policies: director, deputy, journal admin.
Result<Done> check_keeps_policies(Reader& reader, PersonId actor_id, Instant now);
/// Appointments: the director.
Result<Done> check_appoints(Reader& reader, PersonId actor_id, Instant now);

/// Refuses `not_found`.
Result<Person> find_person(Reader& reader, PersonId id);
/// Refuses `class_closed` when the group, or a class that it draws from, has closed its year.
Result<Done> check_class_open(Reader& reader, const StudyGroup& group);

}  // namespace letopis
