#pragma once
// Role scopes (охват назначений, requirements b.1): what an appointment may be for. A section head
// has vocational groups, all or some; a training master some; a department head subjects; a social
// teacher or psychologist students; a deputy parallels, families of programmes or groups, where he
// is not of the whole school.

#include <vector>

#include "base/result.h"
#include "domain/classes/classes.h"
#include "domain/people/people.h"

namespace letopis {

/// Whether an appointment to the role is for something named; others are for the whole school.
bool needs_scope(AppointedRole role);
/// Whether it may be.
bool may_have_scope(AppointedRole role);

/// `groups`: those that the scope names, as they stand. Refuses `invalid_value` at `reach` for a
/// role that has no scope or another one; at `study_group_ids` for none, too many, or, but for a
/// deputy, a group that is not vocational; at `subject_ids`, `student_ids` for none or too many;
/// at `grades` for none or one that is no parallel; at `families` for none (VOC-02, b.1).
Result<Done> check_role_scope(const RoleScope& scope, const std::vector<StudyGroup>& groups);

/// Whether a group, of a year that is not over, is of the part of the school that the scope names;
/// a group that draws from such a one is too.
bool is_in_scope(const RoleScope& scope, const StudyGroup& group);

}  // namespace letopis
