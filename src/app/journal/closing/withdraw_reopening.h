#pragma once
// withdraw_reopening: a director takes back an order that nobody has carried out (JRN-15).

#include "domain/journal/aspects.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown order; then as the second lock
/// (order_reopening); then as decide_withdraw_reopening. Withdrawn before: success without an
/// entry.
Command withdraw_reopening(CommandId command_id, PersonId actor_id, EntryIndex reopening,
                           std::string reason);

}  // namespace letopis
