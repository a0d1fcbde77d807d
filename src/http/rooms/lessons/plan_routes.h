#pragma once
// Lesson plans (календарно-тематическое планирование, КТП): shown beside the lessons, and kept.

#include "app/lessons/open_lesson_plan.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"
#include "http/wire/commands/plan_command.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

Result<LessonPlanView> show_lesson_plan(Call& call, const CoursePlace& place);
void save_lesson_plan(Call& call, const CoursePlace& place, LessonPlanCommand body,
                      Later<FactOutcome> later);

}  // namespace letopis::http
