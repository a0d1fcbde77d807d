#pragma once
// Practice of the vocational group (VOC-10): who is sent where, and the first attestation sheets.

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// The group of the current year but for one student is sent to two bases by two orders, in weeks
/// around today; two students have their sheets once the weeks are over. Nothing where the course
/// is closed.
Result<Done> send_to_practice(Desk& desk, const SchoolLife& school);

}  // namespace letopis::demo
