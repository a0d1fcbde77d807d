#pragma once
// What is asked when something is taken back or put right, and about early attestation.

#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/finals/final_attestation.h"

namespace letopis::http {

struct WithdrawalCommand {
    CommandId command_id;
    std::string reason;
};
LETOPIS_DESCRIBE(WithdrawalCommand, command_id, reason)

struct CarriedWithdrawal {
    CommandId command_id;
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;      ///< Nil: of the year.
    EntryIndex result = -1;  ///< The entry that carried it.
    std::string reason;
};
LETOPIS_DESCRIBE(CarriedWithdrawal, command_id, course_id, student_id, period_id, result, reason)

struct ProtocolCorrection {
    CommandId command_id;
    std::string protocol_no;
    Date signed_on;
    std::vector<FinalResult> results;
    std::string reason;
    EntryIndex corrects = -1;  ///< The version that was looked at.
};
LETOPIS_DESCRIBE(ProtocolCorrection, command_id, protocol_no, signed_on, results, reason, corrects)

struct EarlyAttestationCommand {
    CommandId command_id;
    StudentId student_id;
    StudyGroupId study_group_id;
    PeriodId period_id;
    Date from_on;
    std::string order_no;
    Date order_on;
    std::string reason;
};
LETOPIS_DESCRIBE(EarlyAttestationCommand, command_id, student_id, study_group_id, period_id,
                 from_on, order_no, order_on, reason)

}  // namespace letopis::http
