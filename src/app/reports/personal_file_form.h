#pragma once
// Вкладыш в личное дело (F-20, PRT-04, LAW-01): one line of the school year for each student of a
// class, printed in one go when the class is closed.

#include "domain/access/access.h"
#include "domain/statements/table_form.h"
#include "ports/reader.h"

namespace letopis {

/// A table of one row for each student who was on the list on the year's last day, or is today:
/// annual results, lessons missed, awards of the year, what the council decided. Until the year is
/// over it is a draft. Signed by the class teacher and the director. Refuses `not_found` also for a
/// group that is no class; as the second lock (read_class).
Result<TableForm> open_personal_file_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                          Instant now);

}  // namespace letopis
