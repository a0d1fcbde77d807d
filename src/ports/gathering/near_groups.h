#pragma once
// Which groups a person stands near to: those he studies in, and those his wards study in. For the
// second lock about a person: who leads one of them has business with him.

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// A target about this person on that date. An employee stands near to no group.
Result<Target> near_target(Reader& reader, PersonId person_id, Date on);

}  // namespace letopis
