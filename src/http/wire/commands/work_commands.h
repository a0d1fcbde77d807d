#pragma once
// What is asked about the schedule of assessment procedures: bodies of commands (ASM-12).

#include <string>

#include "domain/lessons/planned_works.h"

namespace letopis::http {

struct PlanWorkCommand {
    CommandId command_id;
    CourseId course_id;
    Date planned_on;
    std::string title;
    AssessmentLevel level = AssessmentLevel::school;
    std::string reason;
};
LETOPIS_DESCRIBE(PlanWorkCommand, command_id, course_id, planned_on, title, level, reason)

struct PlannedWorkRemoval {
    CommandId command_id;
    std::string reason;
};
LETOPIS_DESCRIBE(PlannedWorkRemoval, command_id, reason)

}  // namespace letopis::http
