#pragma once
// order_reopening: the director orders that a closed class is opened again (JRN-15). Nothing is
// open yet: another person carries it out.

#include "domain/journal/aspects.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown group and for a subgroup; then as the second
/// lock (order_reopening); then as decide_order_reopening.
Command order_reopening(CommandId command_id, PersonId actor_id, OrderReopening order);

}  // namespace letopis
