#pragma once
// PracticeDiaryCount (счёт дневника практики): how a student keeps the diary of his practice,
// beside the hours by the journal (VOC-10).

#include <vector>

#include "domain/journal/practice_diary/practice_diary.h"
#include "ports/reader.h"

namespace letopis {

struct PracticeDiaryCount {
    int written_hours = 0;
    int confirmed_hours = 0;
    int waiting_days = 0;       ///< Lines that wait for the lead.
    int returned_days = 0;      ///< Lines that wait for the student.
    std::vector<Date> missing;  ///< Days without a line, by day.
    int held_hours = 0;         ///< By the journal, in those days; 0: no lessons there.
    int attended_hours = 0;     ///< Of them, when he was there.
    bool operator==(const PracticeDiaryCount&) const = default;
};
LETOPIS_DESCRIBE(PracticeDiaryCount, written_hours, confirmed_hours, waiting_days, returned_days,
                 missing, held_hours, attended_hours)

/// `title`: of the practice's course.
Result<PracticeDiaryCount> count_practice_diary(Reader& reader, const PracticeAssignment& practice,
                                                const CourseTitle& title, Instant now);

}  // namespace letopis
