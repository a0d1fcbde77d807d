#pragma once
// withdraw_absence_notice: a family takes its notice back (ATT-04).

#include "domain/attendance/excuses.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for a notice that is not, and for whoever has no right to give
/// one of that student any more; then as decide_withdraw_notice.
Command withdraw_absence_notice(CommandId command_id, PersonId actor_id, EntryIndex notice);

}  // namespace letopis
