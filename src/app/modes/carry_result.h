#pragma once
// carry_result: a result of a period or of the year that another organisation gave is carried into
// the journal by its document (JRN-23).

#include "domain/attendance/study_modes.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course and a period that is not of its year; as
/// the second lock (keep_modes); as closure_refusal; `period_not_over` at `period_id` for a period
/// or a year that has not begun; then as decide_carry_result. A closed period takes one: the
/// document comes with the student, when the class has gone on. A teacher's «н/а» gives way to it.
/// `base_version`: the entry of the result that the asker saw there (CarryPlace::version; -1:
/// none); refuses `version_conflict` where another stands now, unless it reads so already.
Command carry_result(CommandId command_id, PersonId actor_id, CarryResult carry,
                     EntryIndex base_version);

}  // namespace letopis
