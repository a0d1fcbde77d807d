#pragma once
// keep_health_sheet: the medic writes what teachers and the family must know of a student's health
// (F-10, SEC-03).

#include "domain/attendance/health_sheets.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (keep_health); `not_found` for whoever studies nowhere
/// today; then as decide_keep_health_sheet. The same said twice is success without an entry.
Command keep_health_sheet(CommandId command_id, PersonId actor_id, KeepHealthSheet sheet);

}  // namespace letopis
