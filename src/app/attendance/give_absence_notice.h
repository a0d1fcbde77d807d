#pragma once
// give_absence_notice: a family says that a student will be away (ATT-04).

#include "domain/access/access.h"
#include "domain/attendance/excuses.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (give_notice): `not_found` for whoever is no guardian
/// with full rights today; `not_your_role` for a student under age; then as
/// decide_absence_notice.
Command give_absence_notice(CommandId command_id, PersonId actor_id, GiveAbsenceNotice notice);

/// Whether this person may give notice of that student: a guardian, or the student himself from
/// his 18th birthday on; one without a known birthday is no adult. Refuses as above.
Result<Done> check_may_give_notice(Reader& reader, const Standing& standing, StudentId student_id,
                                   Date today);

}  // namespace letopis
