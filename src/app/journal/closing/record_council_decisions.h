#pragma once
// record_council_decisions: what the pedagogical council decided about a class (ASM-11).

#include "domain/journal/closing.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown group; then as the second lock
/// (decide_council); then as decide_record_council_decisions.
Command record_council_decisions(CommandId command_id, PersonId actor_id,
                                 RecordCouncilDecisions record);

}  // namespace letopis
