#pragma once
// confirm_practice_days, return_practice_day: the lead of the college reads the diary of his
// student's practice and says what he thinks of its lines (VOC-10).

#include <vector>

#include "domain/journal/practice_diary/practice_diary.h"
#include "ports/writer.h"

namespace letopis {

/// Many lines at once, all or none; those that are confirmed already in the text that was seen make
/// no entry. The decision refuses `not_found`; as check_checking; as closure_refusal; as
/// decide_confirm_practice_days.
Command confirm_practice_days(CommandId command_id, PersonId actor_id, EntryIndex assignment,
                              std::vector<SeenPracticeDay> days);

/// The decision refuses as confirm_practice_days; then as decide_return_practice_day.
Command return_practice_day(CommandId command_id, PersonId actor_id, ReturnPracticeDay back);

}  // namespace letopis
