#pragma once
// What is asked about exams and duties: bodies of commands.

#include <string>
#include <vector>

#include "app/certificates/record_exams.h"
#include "app/duties/tick_duty.h"
#include "http/wire/import_commands.h"

namespace letopis::http {

struct ExamsCommand {
    CommandId command_id;
    StateExamKind kind = StateExamKind::basic;
    Date held_on;
    std::string protocol_no;
    std::string reason;  ///< Of whatever of it is a correction.
    std::vector<ExamLine> lines;
};
LETOPIS_DESCRIBE(ExamsCommand, command_id, kind, held_on, protocol_no, reason, lines)

struct ExamWithdrawal {
    CommandId command_id;
    StudentId student_id;
    SubjectId subject_id;
    EntryIndex corrects = -1;
    std::string reason;
};
LETOPIS_DESCRIBE(ExamWithdrawal, command_id, student_id, subject_id, corrects, reason)

/// Список результатов, pasted or from a file.
struct ExamUpload {
    UploadedFile file;
    std::optional<SubjectId> subject_id;  ///< Of a list without a column of subjects.
};
LETOPIS_DESCRIBE(ExamUpload, file, subject_id)

struct DutyTickCommand {
    CommandId command_id;
    std::string code;
    Date due_on;
    DutyState state = DutyState::done;
};
LETOPIS_DESCRIBE(DutyTickCommand, command_id, code, due_on, state)

}  // namespace letopis::http
