#pragma once
// The session (сессия): which forms of attestation a vocational group has, and what became of
// academic debts.

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// The deputy plans credits and exams of every vocational group, within what a year may have.
Result<Done> plan_session(Desk& desk, SchoolLife& school, TaughtYear year);

/// Of the debts there are by today: one of a school class is settled, one of a vocational group
/// has a failed first attempt; the others wait.
Result<Done> attest_debtors(Desk& desk, const SchoolLife& school);

/// In the running period of this year, a student of a class who is in a sanatorium is to be
/// attested later (ASM-08); and somebody who owes a second attempt is sent to a commission
/// (VOC-06). Each only where there is such a one.
Result<Done> give_papers(Desk& desk, const SchoolLife& school);

}  // namespace letopis::demo
