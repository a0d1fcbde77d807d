#pragma once
// open_journal: the page of a course as its teacher, class teacher or deputy sees it.

#include <optional>

#include "domain/access/access.h"
#include "domain/journal/page.h"
#include "ports/reader.h"

namespace letopis {

/// The page with all that means and results need. Without a period, the one of today is shown.
/// The mode is `write` for who may write into the course; `substitute` for who only holds lessons
/// of it instead of their teacher (AP-09): other lessons are locked for him, and without the right
/// to read the course he sees neither them nor any result (b.3, 3). Why students were absent is
/// told as reads_absence_reasons says, and to a substitute of his own lessons. Refuses `not_found`
/// for an unknown course or a period of another system, and as the second lock (read_journal)
/// whoever substitutes nowhere in it.
Result<JournalPage> open_journal(Reader& reader, const Standing& standing, CourseId course_id,
                                 std::optional<PeriodId> period_id, Instant now);

}  // namespace letopis
