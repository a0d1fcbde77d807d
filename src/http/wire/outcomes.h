#pragma once
// Outcomes (исходы): what became of a command. Commands of one request are answered one by one:
// a refused one does not hold up the others.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/journal/closing.h"
#include "domain/journal/page.h"
#include "domain/lessons/corrections.h"
#include "domain/lessons/lessons.h"
#include "domain/marks/marks.h"
#include "http/wire/problem.h"

namespace letopis::http {

/// `unchanged`: it stood so already. `conflict`: somebody wrote there in the meantime, and the
/// outcome says what.
LETOPIS_ENUM(Outcome, recorded, unchanged, conflict, refused)

// --- Cells ---

struct CellCommand {
    CommandId command_id;
    LessonId lesson_id;
    StudentId student_id;
    int work_no = 1;
    std::string text;
    EntryIndex base_version = -1;
    CorrectionReason reason_code = CorrectionReason::none;
    std::string reason;
};
LETOPIS_DESCRIBE(CellCommand, command_id, lesson_id, student_id, work_no, text, base_version,
                 reason_code, reason)

struct RecordCells {
    std::vector<CellCommand> commands;
};
LETOPIS_DESCRIBE(RecordCells, commands)

struct CellOutcome {
    CommandId command_id;
    Outcome outcome = Outcome::refused;
    EntryIndex entry_index = -1;  ///< Of the receipt; -1 when nothing was recorded.
    EntryIndex version = -1;      ///< Of the cell now, or after this command was recorded.
    std::string text;             ///< What stands there then.
    std::string theirs_author;    ///< On conflict: who wrote it …
    Instant theirs_at;            ///< … and when.
    std::optional<Problem> refusal;
};
LETOPIS_DESCRIBE(CellOutcome, command_id, outcome, entry_index, version, text, theirs_author,
                 theirs_at, refusal)

struct CellOutcomes {
    std::vector<CellOutcome> outcomes;  ///< In the order of the commands.
};
LETOPIS_DESCRIBE(CellOutcomes, outcomes)

// --- Lessons and comments ---

struct LessonCommand {
    CommandId command_id;
    EntryIndex base_version = -1;
    std::optional<std::string> topic;
    std::optional<std::string> homework;
    std::optional<bool> homework_none;
    std::optional<std::vector<Work>> works;
};
LETOPIS_DESCRIBE(LessonCommand, command_id, base_version, topic, homework, homework_none, works)

struct LessonOutcome {
    Outcome outcome = Outcome::refused;
    EntryIndex version = -1;
    PageLesson lesson;  ///< As it stands now, whatever the outcome.
    std::optional<Problem> refusal;
};
LETOPIS_DESCRIBE(LessonOutcome, outcome, version, lesson, refusal)

struct CommentCommand {
    CommandId command_id;
    LessonId lesson_id;
    StudentId student_id;
    std::string comment;
    EntryIndex base_version = -1;
};
LETOPIS_DESCRIBE(CommentCommand, command_id, lesson_id, student_id, comment, base_version)

struct CommentOutcome {
    Outcome outcome = Outcome::refused;
    EntryIndex version = -1;
    std::string comment;  ///< What stands now.
    std::optional<Problem> refusal;
};
LETOPIS_DESCRIBE(CommentOutcome, outcome, version, comment, refusal)

// --- Results ---

struct PeriodMarkCommand {
    CommandId command_id;
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;
    ResultValue value = ResultValue::five;
    std::string reason;
    EntryIndex base_version = -1;
};
LETOPIS_DESCRIBE(PeriodMarkCommand, command_id, course_id, student_id, period_id, value, reason,
                 base_version)

struct ConfirmPeriodMarks {
    std::vector<PeriodMarkCommand> commands;
};
LETOPIS_DESCRIBE(ConfirmPeriodMarks, commands)

struct AnnualMarkCommand {
    CommandId command_id;
    CourseId course_id;
    StudentId student_id;
    ResultValue value = ResultValue::five;
    std::string reason;
    EntryIndex base_version = -1;
};
LETOPIS_DESCRIBE(AnnualMarkCommand, command_id, course_id, student_id, value, reason, base_version)

struct ConfirmAnnualMarks {
    std::vector<AnnualMarkCommand> commands;
};
LETOPIS_DESCRIBE(ConfirmAnnualMarks, commands)

struct ResultOutcome {
    CommandId command_id;
    Outcome outcome = Outcome::refused;
    EntryIndex version = -1;
    std::string value;  ///< What stands now.
    ResultFlag flag = ResultFlag::confirmed;
    std::optional<Problem> refusal;
};
LETOPIS_DESCRIBE(ResultOutcome, command_id, outcome, version, value, flag, refusal)

struct ResultOutcomes {
    std::vector<ResultOutcome> outcomes;
};
LETOPIS_DESCRIBE(ResultOutcomes, outcomes)

// --- Everything that is refused as a whole ---

/// A command that needs nothing but its id: closing, verifying.
struct CloseCommand {
    CommandId command_id;
};
LETOPIS_DESCRIBE(CloseCommand, command_id)

struct CorrectionCommand {
    CommandId command_id;
    std::string reason;
};
LETOPIS_DESCRIBE(CorrectionCommand, command_id, reason)

struct CorrectionDecisionCommand {
    CommandId command_id;
    EntryIndex request = -1;
    CorrectionDecision decision = CorrectionDecision::declined;
    std::string comment;
};
LETOPIS_DESCRIBE(CorrectionDecisionCommand, command_id, request, decision, comment)

struct CouncilCommand {
    CommandId command_id;
    std::string protocol_no;
    Date decided_on;
    std::vector<RecordCouncilDecision> decisions;
};
LETOPIS_DESCRIBE(CouncilCommand, command_id, protocol_no, decided_on, decisions)

/// Recorded, or it stood so already.
struct FactOutcome {
    Outcome outcome = Outcome::recorded;
    EntryIndex entry_index = -1;
    Instant recorded_at;
};
LETOPIS_DESCRIBE(FactOutcome, outcome, entry_index, recorded_at)

}  // namespace letopis::http
