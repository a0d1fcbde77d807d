#pragma once
// cancel_practice: an assignment to practice is taken back, with a reason (VOC-10).

#include <string>

#include "domain/journal/practice.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`; as the second lock (keep_practice); as closure_refusal; as
/// decide_cancel_practice. Once more is success without an entry.
Command cancel_practice(CommandId command_id, PersonId actor_id, EntryIndex assignment,
                        std::string reason);

}  // namespace letopis
