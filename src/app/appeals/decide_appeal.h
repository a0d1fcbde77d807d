#pragma once
// decide_appeal: what the commission decided about a mark; a mark is changed only by the correction
// that the decision makes (ASM-10).

#include "domain/journal/appeals.h"
#include "ports/writer.h"

namespace letopis {

/// States the correction, where the mark is changed, right before the decision. The decision
/// refuses as the second lock (decide_appeals); `not_found`; as closure_refusal where the mark is
/// changed; as decide_appeal of the domain; `invalid_value` at `commission` for whoever does not
/// work in the school.
Command decide_appeal(CommandId command_id, PersonId actor_id, DecideAppeal decide);

}  // namespace letopis
