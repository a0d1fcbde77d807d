#pragma once
// What is asked about rubrics, points by criteria and behaviour: bodies of commands, and what
// became of many at once.

#include <optional>
#include <string>
#include <vector>

#include "app/rubrics/open_criteria_sheet.h"
#include "base/describe.h"
#include "base/id.h"
#include "domain/journal/behaviour.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

/// Without criteria it only takes `replaces` out of use.
struct RubricCommand {
    CommandId command_id;
    std::string title;
    std::vector<Criterion> criteria;
    RubricBorders borders;
    EntryIndex replaces = -1;
};
LETOPIS_DESCRIBE(RubricCommand, command_id, title, criteria, borders, replaces)

struct CriteriaCommand {
    CommandId command_id;
    LessonId lesson_id;
    StudentId student_id;
    int work_no = 1;
    EntryIndex rubric = -1;
    std::vector<int> points;
    EntryIndex base_version = -1;
    EntryIndex points_version = -1;
    CorrectionReason reason_code = CorrectionReason::none;
    std::string reason;
};
LETOPIS_DESCRIBE(CriteriaCommand, command_id, lesson_id, student_id, work_no, rubric, points,
                 base_version, points_version, reason_code, reason)

struct AssessCriteria {
    std::vector<CriteriaCommand> commands;
};
LETOPIS_DESCRIBE(AssessCriteria, commands)

struct CriteriaOutcome {
    CommandId command_id;
    Outcome outcome = Outcome::refused;
    std::optional<CriteriaCell> cell;  ///< As it stands now, for who may read it.
    std::optional<Problem> refusal;
};
LETOPIS_DESCRIBE(CriteriaOutcome, command_id, outcome, cell, refusal)

struct CriteriaOutcomes {
    std::vector<CriteriaOutcome> outcomes;  ///< In the order of the commands.
};
LETOPIS_DESCRIBE(CriteriaOutcomes, outcomes)

struct BehaviourCommand {
    CommandId command_id;
    StudentId student_id;
    PeriodId period_id;                   ///< Nil: of the year.
    std::optional<BehaviourValue> value;  ///< Nothing: taken back.
    std::string note;
    EntryIndex base_version = -1;
};
LETOPIS_DESCRIBE(BehaviourCommand, command_id, student_id, period_id, value, note, base_version)

}  // namespace letopis::http
