#pragma once
// confirm_period_mark: a teacher gives the mark of a period (ASM-06).

#include "app/marks/result_state.h"
#include "domain/journal/results.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course or period of another system; then as the
/// second lock (confirm_results); then as decide_confirm_period_mark.
Command confirm_period_mark(CommandId command_id, PersonId actor_id, ConfirmPeriodMark confirm);

/// What stands. Refuses `not_found`, then as the second lock (read_journal) on `on`.
Result<ResultState> read_period_mark(Reader& reader, PersonId asker_id, CourseId course_id,
                                     StudentId student_id, PeriodId period_id, Date on);

}  // namespace letopis
