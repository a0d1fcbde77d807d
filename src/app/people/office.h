#pragma once
// The office (канцелярия): which appointed people keep persons, groups and teaching (requirements
// b.2). The program itself (nil actor: imports and first set-up on the command line) may.

#include <span>

#include "domain/people/people.h"
#include "ports/reader.h"

namespace letopis {

/// Students, guardians, groups, teaching: director, deputy, journal admin, clerk.
Result<Done> check_keeps_people(Reader& reader, PersonId actor_id, Instant now);
/// Policies: director, deputy, journal admin.
Result<Done> check_keeps_policies(Reader& reader, PersonId actor_id, Instant now);
/// Appointments: the director.
Result<Done> check_appoints(Reader& reader, PersonId actor_id, Instant now);

}  // namespace letopis
