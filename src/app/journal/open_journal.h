#pragma once
// open_journal: the page of a course as its teacher, class teacher or deputy sees it.

#include <optional>

#include "domain/access/access.h"
#include "domain/journal/page.h"
#include "ports/reader.h"

namespace letopis {

/// The page with all that means and results need. Without a period, the one of today is shown.
/// The mode is `write` for who may write into the course. Refuses `not_found` for an unknown
/// course or a period of another system, and as the second lock (read_journal).
Result<JournalPage> open_journal(Reader& reader, const Standing& standing, CourseId course_id,
                                 std::optional<PeriodId> period_id, Instant now);

}  // namespace letopis
