#pragma once
// end_study_mode: by an order a student's mode of study ends on another day, or never stood
// (JRN-23).

#include "domain/attendance/study_modes.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found`; as the second lock (keep_modes); as check_days_open for the
/// days that the mode no longer covers; then as decide_end_study_mode.
Command end_study_mode(CommandId command_id, PersonId actor_id, EndStudyMode end);

}  // namespace letopis
