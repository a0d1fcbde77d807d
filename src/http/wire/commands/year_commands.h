#pragma once
// What is asked about the switch to a new school year: bodies of its commands.

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/finals/year_switch.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

/// Who goes into one group of the new year.
struct MoveCommand {
    NextGroup group;
    std::optional<StudyGroupId> continues;
    std::vector<MovedStudents> from;
};
LETOPIS_DESCRIBE(MoveCommand, group, continues, from)

/// One run of the switch, by one order; said again with the same id, it does nothing anew.
struct SwitchYear {
    CommandId command_id;
    std::string order_no;
    std::optional<Date> order_on;
    std::vector<MoveCommand> groups;
};
LETOPIS_DESCRIBE(SwitchYear, command_id, order_no, order_on, groups)

/// Takes the move into these groups of the new year back.
struct UndoSwitch {
    CommandId command_id;
    std::string order_no;
    std::optional<Date> order_on;
    std::vector<StudyGroupId> study_group_ids;
};
LETOPIS_DESCRIBE(UndoSwitch, command_id, order_no, order_on, study_group_ids)

/// Of one group: entries it took, or why it was refused.
struct GroupOutcome {
    Outcome outcome = Outcome::refused;
    int entry_count = 0;
    std::optional<Problem> refusal;
};
LETOPIS_DESCRIBE(GroupOutcome, outcome, entry_count, refusal)

struct GroupOutcomes {
    std::vector<GroupOutcome> outcomes;  ///< In the order of the groups.
};
LETOPIS_DESCRIBE(GroupOutcomes, outcomes)

}  // namespace letopis::http
