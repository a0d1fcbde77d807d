#pragma once
// decide_appeal: what the commission decided about a mark; a mark is changed only by the correction
// that the decision makes (ASM-10).

#include "domain/journal/appeals.h"
#include "ports/writer.h"

namespace letopis {

/// States the correction, where the mark is changed, right before the decision. The decision
/// refuses as the second lock (decide_appeals); `not_found`; where the mark is changed, as
/// closure_refusal but for a closed period; `second_person_required` for whoever filed it, gave the
/// mark or held the lesson, and for the course's teachers of today and of the lesson's day; as
/// decide_appeal of the domain; `invalid_value` at `commission` for these and for whoever does not
/// work in the school.
Command decide_appeal(CommandId command_id, PersonId actor_id, DecideAppeal decide);

}  // namespace letopis
