#pragma once
// What news of lessons are made from: confirmed changes of a student's lessons, and whether he is
// away from the first of them today without a word.

#include "app/diary/diary_courses.h"
#include "app/diary/news/open_news.h"
#include "ports/gathering/known_names.h"

namespace letopis {

/// Lessons of his groups, held or to be held while he is in them, with a confirmed change.
Result<std::vector<LessonTold>> lessons_told(Reader& reader, KnownNames& names,
                                             const std::vector<Stay>& stays, Date today);

/// As the class teacher's list of today has it (open_absences): «н» at the first lesson of his day,
/// and neither notice nor document. Shortens `until` to the moment at which this may change.
Result<Done> add_absence_news(Reader& reader, KnownNames& names, StudentId student_id, Instant now,
                              OpenedNews& opened);

}  // namespace letopis
