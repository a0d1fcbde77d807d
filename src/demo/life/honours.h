#pragma once
// Honours (поощрения и достижения): honour certificates of a year's end, contests and events of
// the autumn (LAW-01, ADE-01, ADE-07).

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// Whoever has fives alone for the year is awarded an honour certificate, on the day of the
/// council.
Result<Done> award_honour_certificates(Desk& desk, PersonId deputy, StudyGroupId class_id, Date on);

/// What the school has to be proud of by today: of the class and the association of the student
/// whose diary is shown.
Result<Done> tell_achievements(Desk& desk, const SchoolLife& school);

}  // namespace letopis::demo
