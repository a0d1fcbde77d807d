#pragma once
// What is asked about practice: bodies of commands.

#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/journal/practice.h"
#include "domain/journal/practice_diary/practice_diary.h"

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

struct PracticeDayCommand {
    CommandId command_id;
    int hours = 0;
    std::string text;
    EntryIndex base_version = -1;  ///< Of the line that is mended; -1: of none.
};
LETOPIS_DESCRIBE(PracticeDayCommand, command_id, hours, text, base_version)

struct PracticeDayWithdrawal {
    CommandId command_id;
    EntryIndex base_version = -1;
};
LETOPIS_DESCRIBE(PracticeDayWithdrawal, command_id, base_version)

struct PracticeDaysConfirmation {
    CommandId command_id;
    std::vector<SeenPracticeDay> days;
};
LETOPIS_DESCRIBE(PracticeDaysConfirmation, command_id, days)

struct PracticeDayRemark {
    CommandId command_id;
    std::string remark;
    EntryIndex base_version = -1;
};
LETOPIS_DESCRIBE(PracticeDayRemark, command_id, remark, base_version)

}  // namespace letopis::http
