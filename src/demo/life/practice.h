#pragma once
// Practice of the vocational group (VOC-10): who is sent where, the diaries, and the first
// attestation sheets.

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// The group of the current year but for one student is sent to two bases by two orders: at the
/// first the weeks are over and two students have their sheets, at the second they go on today.
/// Nothing where the course is closed.
Result<Done> send_to_practice(Desk& desk, const SchoolLife& school);

}  // namespace letopis::demo
