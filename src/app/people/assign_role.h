#pragma once
// assign_role, end_role: appointments by order (requirements (b), c.13, 10).

#include "domain/people/people.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (appoint); `not_found` for an unknown
/// person; `order_required` without a basis; `text_too_long`; `dates_out_of_order`; as
/// check_typed_date. An appointment that stands
/// already is success without an entry.
Command assign_role(CommandId command_id, PersonId actor_id, RoleAssignment assignment);

/// The decision refuses as the second lock, `not_found` for an appointment that is not there,
/// `order_required`, `text_too_long`, `dates_out_of_order`, as check_typed_date.
Command end_role(CommandId command_id, PersonId actor_id, RoleEnded ending);

}  // namespace letopis
