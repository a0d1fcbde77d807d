#pragma once
// open_journal_pages: the printed pages of a course (F-03 and F-04) as they stand now.

#include "domain/access/access.h"
#include "domain/statements/statements.h"
#include "ports/reader.h"

namespace letopis {

struct JournalPages {
    MarksPage marks;
    ContentPage content;
    bool operator==(const JournalPages&) const = default;
};
LETOPIS_DESCRIBE(JournalPages, marks, content)

/// Refuses `not_found` for an unknown course, and as the second lock (read_journal).
Result<JournalPages> open_journal_pages(Reader& reader, const Standing& standing,
                                        CourseId course_id, Instant now);

}  // namespace letopis
