#pragma once
// PracticeDiaryCount (счёт дневника практики): how a student keeps the diary of his practice,
// beside the hours by the journal (VOC-10).

#include <span>
#include <vector>

#include "domain/journal/practice_diary/practice_diary.h"
#include "ports/reader.h"

namespace letopis {

struct PracticeDiaryCount {
    int written_hours = 0;
    int confirmed_hours = 0;
    int waiting_days = 0;       ///< Lines that wait for the lead.
    int returned_days = 0;      ///< Lines that wait for the student.
    std::vector<Date> missing;  ///< Days without a line, by day; none that can be written no more.
    int held_hours = 0;         ///< By the journal, in those days; 0: no lessons there.
    int attended_hours = 0;     ///< Of them, when he was there.
    bool operator==(const PracticeDiaryCount&) const = default;
};
LETOPIS_DESCRIBE(PracticeDiaryCount, written_hours, confirmed_hours, waiting_days, returned_days,
                 missing, held_hours, attended_hours)

/// Уроки курса практики, which its diaries are counted beside; read once for all of them.
struct PracticeLessons {
    std::vector<Lesson> held;  ///< That have begun, by day.
    int hours = 0;             ///< Of each.
    bool is_open = false;      ///< Its course: diaries are still written.
};
/// `practices`: of the course that `title` names.
Result<PracticeLessons> practice_lessons(Reader& reader, const CourseTitle& title,
                                         std::span<const PracticeAssignment> practices,
                                         Instant now);

/// Lines only, without the hours by the journal. No days are missing once there is an attestation
/// sheet: a line is written no more.
Result<PracticeDiaryCount> count_practice_lines(Reader& reader, const PracticeAssignment& practice,
                                                Instant now);

/// With the hours by the journal; no days are missing in a course that is closed.
Result<PracticeDiaryCount> count_practice_diary(Reader& reader, const PracticeAssignment& practice,
                                                const PracticeLessons& lessons, Instant now);

}  // namespace letopis
