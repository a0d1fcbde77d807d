#pragma once
// A rubric of the open course and works assessed by it (ASM-14).

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// The teacher keeps a rubric and gives points in the lesson with the most marks that may still be
/// written: the marks stay as they are. Nothing where the course is closed.
Result<Done> assess_by_rubric(Desk& desk, const SchoolLife& school, const CourseLife& course);

}  // namespace letopis::demo
