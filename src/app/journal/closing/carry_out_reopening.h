#pragma once
// carry_out_reopening: a class is open again, as the director has ordered (JRN-15).

#include "domain/journal/aspects.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown order; then as the second lock (reopen_class);
/// then as decide_carry_out_reopening. Carried out before: success without an entry.
Command carry_out_reopening(CommandId command_id, PersonId actor_id, EntryIndex reopening);

}  // namespace letopis
