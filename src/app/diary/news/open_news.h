#pragma once
// open_news: «Новое», what a student's family must hear at once (CUR-07, ATT-04, ASM-08): changes
// of his lessons, that he is not at his first lesson, that he misses too much, results, comments.

#include "domain/access/access.h"
#include "domain/diary/news.h"
#include "ports/reader.h"

namespace letopis {

/// What is told, and how long it is the same while nothing is stated: the day ends, the minutes
/// after the beginning of a lesson pass.
struct OpenedNews {
    StudentNews shown;
    Instant until;
};

/// Of the groups he is in. Refuses as the second lock (read_diary): whoever may not read the diary
/// gets the same answer as for a child who does not exist.
Result<OpenedNews> open_news(Reader& reader, const Standing& standing, StudentId student_id,
                             Instant now);

}  // namespace letopis
