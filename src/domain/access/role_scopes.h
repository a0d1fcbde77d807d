#pragma once
// Role scopes (охват назначений, requirements b.1): what an appointment may be for. A section head
// has vocational groups, all or some; a training master some; a department head subjects.

#include <vector>

#include "base/result.h"
#include "domain/classes/classes.h"
#include "domain/people/people.h"

namespace letopis {

/// Whether an appointment to the role is for something named; others are for the whole school.
bool needs_scope(AppointedRole role);

/// `groups`: those that the scope names, as they stand. Refuses `invalid_value` at `reach` for a
/// role that needs no scope or another one; at `study_group_ids` for none, too many, or a group
/// that is not vocational; at `subject_ids` for none or too many (VOC-02).
Result<Done> check_role_scope(const RoleScope& scope, const std::vector<StudyGroup>& groups);

}  // namespace letopis
