#pragma once
// admit_graduates: an order admits students of a vocational group to final attestation (VOC-11).
// Like every command about final attestation it is carried out until the group closes its year:
// ГИА is held in June and the year is closed after it. Whoever comes later has the year opened
// again by order (JRN-15), so that the archive holds what was signed.

#include "domain/finals/final_attestation.h"
#include "ports/writer.h"

namespace letopis {

/// The last order names all. The decision refuses `not_found`, also for a group that is not
/// vocational; as the second lock (admit_graduates); `class_closed`; then as
/// decide_admit_graduates, with the name in `student_not_enrolled`, the name and what he owes in
/// `graduate_owes`. An order that stands so already is success without an entry.
Command admit_graduates(CommandId command_id, PersonId actor_id, GraduatesAdmitted admit);

}  // namespace letopis
