#pragma once
// What is asked about deferrals of attestation and directions to be attested again: bodies of
// commands.

#include <string>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/finals/retakes.h"

namespace letopis::http {

struct DeferralCommand {
    CommandId command_id;
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;
    Date until;
    std::string reason;
    std::string order_no;
};
LETOPIS_DESCRIBE(DeferralCommand, command_id, course_id, student_id, period_id, until, reason,
                 order_no)

struct DeferralWithdrawal {
    CommandId command_id;
    std::string reason;
};
LETOPIS_DESCRIBE(DeferralWithdrawal, command_id, reason)

struct DirectionCommand {
    CommandId command_id;
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    RetakeKind kind = RetakeKind::debt;
    Date valid_until;
    std::string examiners;
    std::string basis;
};
LETOPIS_DESCRIBE(DirectionCommand, command_id, course_id, student_id, period_id, kind, valid_until,
                 examiners, basis)

}  // namespace letopis::http
