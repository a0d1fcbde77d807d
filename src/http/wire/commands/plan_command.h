#pragma once
// What a teacher wants the plan of a course to be (JRN-21).

#include <string>
#include <vector>

#include "domain/lessons/lesson_plan.h"

namespace letopis::http {

struct LessonPlanCommand {
    CommandId command_id;
    EntryIndex base_version = -1;  ///< The plan he saw; -1: none.
    std::vector<LessonPlanItem> items;
    std::string reason;
};
LETOPIS_DESCRIBE(LessonPlanCommand, command_id, base_version, items, reason)

}  // namespace letopis::http
