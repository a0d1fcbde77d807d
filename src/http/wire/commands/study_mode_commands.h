#pragma once
// What is asked about modes of study and carried results (JRN-23).

#include <optional>
#include <string>

#include "domain/attendance/study_modes.h"

namespace letopis::http {

struct StudyModeCommand {
    CommandId command_id;
    StudentId student_id;
    StudyModeKind kind = StudyModeKind::home;
    Date from_on;
    Date to_on;
    std::string order_no;
    std::optional<Date> order_on;
    std::string place;
};
LETOPIS_DESCRIBE(StudyModeCommand, command_id, student_id, kind, from_on, to_on, order_no, order_on,
                 place)

struct StudyModeEndCommand {
    CommandId command_id;
    Date to_on;
    std::string order_no;
};
LETOPIS_DESCRIBE(StudyModeEndCommand, command_id, to_on, order_no)

struct CarriedResultCommand {
    CommandId command_id;
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;  ///< Nil: of the year.
    ResultValue value = ResultValue::five;
    std::string organization;
    std::string document_no;
    std::optional<Date> document_on;
    EntryIndex base_version = -1;
};
LETOPIS_DESCRIBE(CarriedResultCommand, command_id, course_id, student_id, period_id, value,
                 organization, document_no, document_on, base_version)

}  // namespace letopis::http
