#pragma once
// register_excuse: the class teacher registers what excuses an absence; every «н» inside its days
// becomes what the document says, with the document for its reason (ATT-02).

#include "domain/attendance/excuses.h"
#include "ports/writer.h"

namespace letopis {

/// The decision refuses as the second lock (account_absences); then as decide_register_excuse. The
/// first entry is the document, one more follows for each «н». The same document again, with
/// nothing more to excuse, is success without an entry.
Command register_excuse(CommandId command_id, PersonId actor_id, RegisterExcuse excuse);

/// How many «н» of the student stand on these days: after registering, those of closed periods.
/// Both inclusive; more than limits::absence_days are none.
Result<int> count_unexcused(Reader& reader, StudentId student_id, Date from, Date to);

}  // namespace letopis
