#pragma once
// open_marks: how a student stands in each subject, with the mean explained (DRY-03).

#include <optional>

#include "domain/access/access.h"
#include "domain/diary/diary.h"
#include "ports/reader.h"

namespace letopis {

/// Without a period, that of today. A result of a course with periods of its own (an association)
/// stands in the period in which its own ends, with the name of that. Refuses `not_found` for an
/// unknown student, for a student who was in no group this year, and for a period that is not his;
/// and as the second lock (read_diary).
Result<DiaryMarks> open_marks(Reader& reader, const Standing& standing, StudentId student_id,
                              std::optional<PeriodId> period_id, Instant now);

}  // namespace letopis
