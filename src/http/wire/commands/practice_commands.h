#pragma once
// What is asked about practice: bodies of commands.

#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/journal/practice.h"

namespace letopis::http {

struct PracticeOrder {
    CommandId command_id;
    CourseId course_id;
    std::vector<StudentId> student_ids;
    PracticeKind kind = PracticeKind::educational;
    std::string base;
    std::string base_lead;
    EmployeeId lead_id;
    Date from_on;
    Date to_on;
    int hours = 36;
    std::string order_no;
};
LETOPIS_DESCRIBE(PracticeOrder, command_id, course_id, student_ids, kind, base, base_lead, lead_id,
                 from_on, to_on, hours, order_no)

struct PracticeCancellation {
    CommandId command_id;
    std::string reason;
};
LETOPIS_DESCRIBE(PracticeCancellation, command_id, reason)

struct AttestationSheetCommand {
    CommandId command_id;
    std::string competences;
    std::string characteristic;
    ResultValue result = ResultValue::five;
    Date assessed_on;
    std::string reason;  ///< Empty for the first sheet.
    EntryIndex base_version = -1;
};
LETOPIS_DESCRIBE(AttestationSheetCommand, command_id, competences, characteristic, result,
                 assessed_on, reason, base_version)

}  // namespace letopis::http
