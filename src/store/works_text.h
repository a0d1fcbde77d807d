#pragma once
// Lists in one column: canonical JSON. The works of a lesson, and nothing for the one work that
// every lesson has from the start: most lessons have no other, and a diary reads dozens of lessons.
// The lines of a plan.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/lessons/lesson_plan.h"
#include "domain/lessons/lessons.h"

namespace letopis::store {

std::string works_text(const std::vector<Work>& works);
/// Nothing for a text that works_text would not write.
std::optional<std::vector<Work>> parse_works(std::string_view text);

std::string plan_text(const std::vector<LessonPlanItem>& items);
/// Nothing for a text that plan_text would not write.
std::optional<std::vector<LessonPlanItem>> parse_plan(std::string_view text);

}  // namespace letopis::store
