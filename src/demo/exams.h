#pragma once
// Exams and duties (экзамены, дела): results of the state exams of classes that have had them, and
// what the teacher who is shown and the deputy have ticked of late (LAW-10, OPS-04).

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// The clerk records the exams of every 9th and 11th class whose June is over: one protocol a
/// subject. One student's result is still missing, one was corrected after an appeal.
Result<Done> tell_exams(Desk& desk, const SchoolLife& school);

/// Most duties of the last two weeks are ticked, and one of today.
Result<Done> tick_duties(Desk& desk, const SchoolLife& school);

}  // namespace letopis::demo
