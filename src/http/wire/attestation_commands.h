#pragma once
// What is asked about interim attestation and academic debts: bodies of commands.

#include <optional>
#include <string>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/journal/attestation.h"

namespace letopis::http {

struct PlanFormCommand {
    CommandId command_id;
    CourseId course_id;
    PeriodId period_id;
    std::optional<AttestationForm> form;  ///< Null: none.
};
LETOPIS_DESCRIBE(PlanFormCommand, command_id, course_id, period_id, form)

struct AttemptCommand {
    CommandId command_id;
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    Date held_on;
    AttestationKind kind = AttestationKind::teacher;
    ResultValue result = ResultValue::three;
    std::string protocol_no;
    std::string examiners;
    EntryIndex corrects = -1;
};
LETOPIS_DESCRIBE(AttemptCommand, command_id, course_id, student_id, period_id, held_on, kind,
                 result, protocol_no, examiners, corrects)

}  // namespace letopis::http
