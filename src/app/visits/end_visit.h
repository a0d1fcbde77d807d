#pragma once
// end_visit: an inspector's access ends before its time, from today on (SEC-11).

#include <string>

#include "domain/people/visits.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_visits); `not_found`; as decide_end_visit. One
/// that is over is success without an entry.
Command end_visit(CommandId command_id, PersonId actor_id, EntryIndex visit, std::string reason);

}  // namespace letopis
