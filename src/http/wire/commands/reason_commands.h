#pragma once
// What is asked about reasons of changes (причины изменений, CUR-02).

#include <optional>
#include <string>

#include "app/changes/reasons/record_change_reason.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/lessons/change_reasons.h"

namespace letopis::http {

struct RecordReasonCommand {
    CommandId command_id;
    ReasonScope scope = ReasonScope::school;
    std::optional<EmployeeId> teacher_id;
    std::optional<StudyGroupId> study_group_id;
    std::optional<ProgrammeFamily> family;
    std::optional<int> grade;
    std::string text;
    Date from_on;
    Date to_on;
    ReasonDocument document_kind = ReasonDocument::none;
    std::string document_no;
    std::optional<Date> document_on;
};
LETOPIS_DESCRIBE(RecordReasonCommand, command_id, scope, teacher_id, study_group_id, family, grade,
                 text, from_on, to_on, document_kind, document_no, document_on)

struct ReviseReasonCommand {
    CommandId command_id;
    EntryIndex base_version = -1;
    std::string text;
    Date from_on;
    Date to_on;
    ReasonDocument document_kind = ReasonDocument::none;
    std::string document_no;
    std::optional<Date> document_on;
    LaterSubstitutions later = LaterSubstitutions::ended;
};
LETOPIS_DESCRIBE(ReviseReasonCommand, command_id, base_version, text, from_on, to_on, document_kind,
                 document_no, document_on, later)

struct TakeBackReasonCommand {
    CommandId command_id;
    EntryIndex base_version = -1;
};
LETOPIS_DESCRIBE(TakeBackReasonCommand, command_id, base_version)

struct ApplyReasonCommand {
    CommandId command_id;
    LessonId lesson_id;
};
LETOPIS_DESCRIBE(ApplyReasonCommand, command_id, lesson_id)

}  // namespace letopis::http
