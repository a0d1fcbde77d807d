#pragma once
// open_diary: one week of one student, for himself and his family (DRY-01, ORD-1.4.1-c).

#include "domain/access/access.h"
#include "domain/diary/diary.h"
#include "ports/reader.h"

namespace letopis {

/// Refuses `not_found` for an unknown student, and as the second lock (read_diary): whoever may
/// not read this diary gets the same answer as for a child who does not exist.
Result<DiaryWeek> open_diary(Reader& reader, const Standing& standing, StudentId student_id,
                             Week week, Instant now);

}  // namespace letopis
