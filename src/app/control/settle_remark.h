#pragma once
// settle_remark: who looks after the journals finds a remark made good (JRN-16).

#include "domain/journal/remarks.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (make_remarks); `not_found`; then as
/// decide_settle_remark.
Command settle_remark(CommandId command_id, PersonId actor_id, EntryIndex remark);

}  // namespace letopis
