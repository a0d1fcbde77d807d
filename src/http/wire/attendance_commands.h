#pragma once
// What is asked about attendance (пропуски, уведомления, документы): bodies of its commands.

#include <optional>
#include <string>
#include <vector>

#include "domain/attendance/excuses.h"
#include "domain/attendance/exemptions.h"
#include "domain/attendance/health_sheets.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct AbsenceNoticeCommand {
    CommandId command_id;
    StudentId student_id;
    Date from_on;
    Date to_on;
    AbsenceCause cause = AbsenceCause::illness;
    std::string text;
};
LETOPIS_DESCRIBE(AbsenceNoticeCommand, command_id, student_id, from_on, to_on, cause, text)

struct ExcuseCommand {
    CommandId command_id;
    StudentId student_id;
    ExcuseKind kind = ExcuseKind::medical;
    AttendanceStatus status = AttendanceStatus::ill;
    Date from_on;
    Date to_on;
    std::string document_no;
    std::optional<Date> document_on;
    std::string text;
};
LETOPIS_DESCRIBE(ExcuseCommand, command_id, student_id, kind, status, from_on, to_on, document_no,
                 document_on, text)

/// At most limits::excuses_per_request.
struct RegisterExcuses {
    std::vector<ExcuseCommand> commands;
};
LETOPIS_DESCRIBE(RegisterExcuses, commands)

/// Освобождение (ATT-07).
struct ExemptionCommand {
    CommandId command_id;
    StudentId student_id;
    SubjectId subject_id;
    ExemptionKind kind = ExemptionKind::full;
    Date from_on;
    Date to_on;
    std::string document_no;
    std::optional<Date> document_on;
    std::string text;
};
LETOPIS_DESCRIBE(ExemptionCommand, command_id, student_id, subject_id, kind, from_on, to_on,
                 document_no, document_on, text)

struct ExemptionWithdrawal {
    CommandId command_id;
    std::string reason;
};
LETOPIS_DESCRIBE(ExemptionWithdrawal, command_id, reason)

struct ExcuseOutcome {
    CommandId command_id;
    Outcome outcome = Outcome::refused;
    EntryIndex entry_index = -1;
    int recoded = 0;  ///< «н» that became what the document says.
    int stayed = 0;   ///< «н» of its days that stand: their period is closed.
    std::optional<Problem> refusal;
};
LETOPIS_DESCRIBE(ExcuseOutcome, command_id, outcome, entry_index, recoded, stayed, refusal)

struct ExcuseOutcomes {
    std::vector<ExcuseOutcome> outcomes;  ///< In the order of the commands.
};
LETOPIS_DESCRIBE(ExcuseOutcomes, outcomes)

/// Листок здоровья (F-10).
struct HealthSheetCommand {
    CommandId command_id;
    HealthGroup health_group = HealthGroup::none;
    SportsGroup sports_group = SportsGroup::none;
    std::string furniture_no;
    std::string seat;
    std::string advice;
    Date examined_on;
};
LETOPIS_DESCRIBE(HealthSheetCommand, command_id, health_group, sports_group, furniture_no, seat,
                 advice, examined_on)

}  // namespace letopis::http
