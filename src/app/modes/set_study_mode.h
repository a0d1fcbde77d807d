#pragma once
// set_study_mode: by an order a student learns at home, in a hospital, with his family, by a plan
// of his own, at a distance, in a network, or is on academic leave (JRN-23).

#include "domain/attendance/study_modes.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_modes); `not_found` for whoever is on no list on
/// the mode's first day nor today; as check_days_open for the mode's days; then as
/// decide_set_study_mode.
Command set_study_mode(CommandId command_id, PersonId actor_id, SetStudyMode set);

}  // namespace letopis
