#pragma once
// withdraw_exemption: an exemption is taken back (ATT-07); what was recorded under it stands.

#include "domain/attendance/exemptions.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`; as the second lock (keep_excuses); then as
/// decide_withdraw_exemption. One that was withdrawn before is success without an entry.
Command withdraw_exemption(CommandId command_id, PersonId actor_id, EntryIndex exemption,
                           std::string reason);

}  // namespace letopis
