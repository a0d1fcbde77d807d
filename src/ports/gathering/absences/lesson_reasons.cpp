#include "ports/gathering/absences/lesson_reasons.h"

#include "domain/access/absence_reasons.h"
#include "ports/gathering/lesson_access.h"

namespace letopis {

Result<bool> reads_reasons_of_lesson(Reader& reader, const Standing& standing,
                                     const LessonOfCourse& place, Date on) {
    LETOPIS_TRY(target, course_target(reader, place.course));
    if (reads_absence_reasons(standing, target)) return true;
    return substitutes_at(reader, standing.person_id, place, on);
}

}  // namespace letopis
