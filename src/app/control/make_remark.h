#pragma once
// make_remark: an inspector says what is wrong in a journal, or in one student's cell or line of
// it, where there need be no mark yet (JRN-16).

#include "domain/journal/remarks.h"
#include "ports/writer.h"

namespace letopis {

/// An inspector may on the journals his visit names. The decision refuses as the second lock
/// (make_remarks); `not_found`; `class_closed`,
/// `aspect_closed` once the remarks are; `invalid_value` at `student_id` for a lesson without one;
/// then as decide_make_remark or decide_make_cell_remark. The same that stands open is success
/// without an entry.
Command make_remark(CommandId command_id, PersonId actor_id, MakeRemark remark);

}  // namespace letopis
