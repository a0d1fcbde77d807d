#pragma once
// assign_role, end_role: appointments by order (requirements (b), c.13, 10).

#include <optional>
#include <vector>

#include "domain/people/people.h"
#include "ports/writer.h"

namespace letopis {

/// What an appointment is for; person, role and first day are the appointment's.
struct AskedScope {
    RoleReach reach = RoleReach::vocational;
    std::vector<StudyGroupId> study_group_ids;
    std::vector<SubjectId> subject_ids;
    std::vector<StudentId> student_ids{};
    std::vector<int> grades{};
    std::vector<ProgrammeFamily> families{};
};

/// The decision refuses as the second lock (appoint); `not_found` for an unknown person, group or
/// subject; `order_required` without a basis; `text_too_long`; `dates_out_of_order`; as
/// check_typed_date; `invalid_value` at `reach` for a role that needs a scope and has none, then as
/// check_role_scope; `invalid_value` at `valid_from` when he holds the role on some of these days
/// by another appointment. An appointment that stands already is success without an entry; said
/// again with another scope, it is for that.
Command assign_role(CommandId command_id, PersonId actor_id, RoleAssignment assignment,
                    std::optional<AskedScope> asked = {});

/// The decision refuses as the second lock, `not_found` for an appointment that is not there,
/// `order_required`, `text_too_long`, `dates_out_of_order`, as check_typed_date.
Command end_role(CommandId command_id, PersonId actor_id, RoleEnded ending);

}  // namespace letopis
