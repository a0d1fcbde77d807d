#pragma once
// Rubrics (критериальное оценивание, ASM-14): kept by the course, filled in by lesson, read by the
// family.

#include "app/rubrics/open_criteria_sheet.h"
#include "app/rubrics/open_mark_criteria.h"
#include "app/rubrics/open_rubrics.h"
#include "http/rooms/journal_routes.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"
#include "http/wire/commands/rubric_commands.h"

namespace letopis::http {

Result<CourseRubrics> show_rubrics(Call& call, const CoursePlace& place);
void save_rubric(Call& call, const CoursePlace& place, RubricCommand body,
                 Later<FactOutcome> later);
Result<CriteriaSheet> show_criteria_sheet(Call& call, const LessonPlace& place);
void save_criteria(Call& call, AssessCriteria body, Later<CriteriaOutcomes> later);
Result<MarkCriteria> show_mark_criteria(Call& call, const CellPlace& place);

}  // namespace letopis::http
