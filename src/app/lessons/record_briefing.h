#pragma once
// record_briefing: the safety briefing held at a lesson (JRN-20).

#include "domain/lessons/briefings.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`; as the second lock (write_journal: the teacher of the course,
/// and who holds this lesson instead of him); then as decide_record_briefing. What stands already
/// is success without an entry.
Command record_briefing(CommandId command_id, PersonId actor_id, RecordBriefing record);

}  // namespace letopis
