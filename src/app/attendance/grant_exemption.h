#pragma once
// grant_exemption: by a document a student need not attend, or need not practise, the lessons of
// one subject for some time (ATT-07).

#include "domain/attendance/exemptions.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_excuses); `not_found` for whoever studies nowhere
/// today; `invalid_value` at `subject_id` for a subject that none of his courses is of; then as
/// decide_grant_exemption; `class_closed` and `aspect_closed` for days of a year of his class that
/// is closed, or whose works and attendance are (JRN-15: they would be counted otherwise).
Command grant_exemption(CommandId command_id, PersonId actor_id, GrantExemption grant);

}  // namespace letopis
