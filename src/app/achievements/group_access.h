#pragma once
// Who keeps the achievements and the events of a group, and until when.

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// The group, if this person may record what its students achieve and what it holds. Refuses
/// `not_found`; as the second lock (keep_achievements); `class_closed`: awards stand in the summary
/// sheet, which has been made by then.
Result<StudyGroup> find_kept_group(Reader& reader, PersonId actor_id, StudyGroupId id, Date today);

}  // namespace letopis
