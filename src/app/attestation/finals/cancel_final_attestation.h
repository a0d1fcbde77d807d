#pragma once
// cancel_final_attestation: a planned exam or defence is taken back, with a reason (VOC-11). Until
// when: admit_graduates.h.

#include <string>

#include "domain/finals/final_attestation.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`; as the second lock (keep_finals); `class_closed`; as
/// decide_cancel_final_attestation. Once more is success without an entry.
Command cancel_final_attestation(CommandId command_id, PersonId actor_id,
                                 EntryIndex final_attestation, std::string reason);

}  // namespace letopis
