#pragma once
// confirm_annual_mark: a teacher gives the mark of the year (ASM-09).

#include "app/marks/result_state.h"
#include "domain/journal/results.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses `not_found` for an unknown course; then as the second lock
/// (confirm_results); then as decide_confirm_annual_mark.
Command confirm_annual_mark(CommandId command_id, PersonId actor_id, ConfirmAnnualMark confirm);

/// What stands. Refuses `not_found`, then as the second lock (read_journal) on `on`.
Result<ResultState> read_annual_mark(Reader& reader, PersonId asker_id, CourseId course_id,
                                     StudentId student_id, Date on);

}  // namespace letopis
