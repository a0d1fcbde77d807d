#pragma once
// set_subject_cycles: of which cycle of the curriculum disciplines are, where their codes do not
// say it or say it wrongly (VOC-09).

#include <vector>

#include "domain/classes/cycles.h"
#include "ports/writer.h"

namespace letopis {

struct SetSubjectCycles {
    std::vector<SubjectCycleSet> changes;
    bool operator==(const SetSubjectCycles&) const = default;
};
LETOPIS_DESCRIBE(SetSubjectCycles, changes)

/// All or none; an entry for each that reads differently. The decision refuses as the second lock
/// (keep_policies); `invalid_value` at `changes` for none, more than limits::cells_per_request or
/// one twice; `not_found` for an unknown discipline.
Command set_subject_cycles(CommandId command_id, PersonId actor_id, SetSubjectCycles set);

}  // namespace letopis
