#pragma once
// Planned works of a week (ASM-12): a lesson of the diary says that a control work is planned.

#include "app/diary/diary_courses.h"

namespace letopis {

/// "Контрольная работа № 1 «Дроби»" at the first lesson of its course on that day, beside whatever
/// else the lesson says of itself.
Result<Done> add_planned_works(Reader& reader, const std::vector<Stay>& stays, DiaryWeek& week);

}  // namespace letopis
