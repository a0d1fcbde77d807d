#pragma once
// Early attestation (досрочная аттестация, ASM-08): by order a student gets his marks of a period,
// and of the year where it is the last, before the days on which they are given to everybody.

#include <optional>
#include <span>
#include <string>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/calendar/calendar.h"

namespace letopis {

/// Досрочная аттестация as it stands now.
struct EarlyAttestation {
    EntryIndex early_attestation = -1;  ///< The entry that allowed it: its identity.
    StudentId student_id;
    StudyGroupId study_group_id;  ///< His class: the courses of it and of its subgroups.
    PeriodId period_id;
    Date from_on;  ///< The first day on which his marks may be given.
    std::string order_no;
    Date order_on;
    std::string reason;
    bool is_withdrawn = false;
    bool operator==(const EarlyAttestation&) const = default;
};
LETOPIS_DESCRIBE(EarlyAttestation, early_attestation, student_id, study_group_id, period_id,
                 from_on, order_no, order_on, reason, is_withdrawn)

struct EarlyAttestationAllowed {
    StudentId student_id;
    StudyGroupId study_group_id;
    PeriodId period_id;
    Date from_on;
    std::string order_no;
    Date order_on;
    std::string reason;
    bool operator==(const EarlyAttestationAllowed&) const = default;
};
LETOPIS_DESCRIBE(EarlyAttestationAllowed, student_id, study_group_id, period_id, from_on, order_no,
                 order_on, reason)

struct EarlyAttestationWithdrawn {
    EntryIndex early_attestation = -1;
    StudentId student_id;
    std::string reason;
    bool operator==(const EarlyAttestationWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(EarlyAttestationWithdrawn, early_attestation, student_id, reason)

}  // namespace letopis
