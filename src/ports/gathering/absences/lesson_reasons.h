#pragma once
// Whether why students were absent may be told of one lesson (b.2): as reads_absence_reasons, and
// to who holds the lesson as a substitute, for he writes it.

#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {

Result<bool> reads_reasons_of_lesson(Reader& reader, const Standing& standing,
                                     const LessonOfCourse& place, Date on);

}  // namespace letopis
