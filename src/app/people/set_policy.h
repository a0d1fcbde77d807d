#pragma once
// set_policy: a number that the school's local act decides (requirements (f)).

#include "domain/calendar/calendar.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_policies); then as check_policy;
/// `order_required` without the clause of the local act, `text_too_long`; as check_typed_date. A
/// value that is in force is success without an entry.
Command set_policy(CommandId command_id, PersonId actor_id, PolicySet policy);

}  // namespace letopis
