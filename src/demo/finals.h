#pragma once
// Final attestation (ГИА) of the vocational group, and what the office put right: an early
// attestation by order, a direction that was taken back (VOC-11, VOC-06, ASM-08).

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// Before the group's year is closed: admission of those who owe nothing, a demonstration exam with
/// one «2», its repeat, and a protocol that the director puts right. Nothing where too few may be
/// admitted.
Result<Done> hold_finals(Desk& desk, const SchoolLife& school, StudyGroupId group, Date on);

/// A student of a class gets his marks of a period before the others. Only where a period is left
/// to order it for.
Result<Done> allow_early_marks(Desk& desk, const SchoolLife& school);

}  // namespace letopis::demo
