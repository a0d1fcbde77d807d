#pragma once
// open_course_closing: what keeps each period of a course, and the course itself, from closing.

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/journal/closing.h"
#include "ports/reader.h"

namespace letopis {

/// A period of a course and what is missing in it. A period that has not begun has no gaps.
struct ClosingPeriod {
    PeriodId period_id;
    int number = 1;
    std::string title;
    Date starts_on;
    Date ends_on;
    bool begun = false;
    bool closed = false;
    Instant closed_at;           ///< Of a closed one.
    std::string closed_by_name;  ///< The same.
    std::vector<Gap> gaps;
    std::vector<std::string> notes;  ///< "Иванов Пётр: отсрочка до 30.11.2026" (ASM-08).
    std::vector<std::string> few_marks;  ///< "Иванов Пётр: отметок 2 при минимуме 3" (ASM-07).
    bool operator==(const ClosingPeriod&) const = default;
};
LETOPIS_DESCRIBE(ClosingPeriod, period_id, number, title, starts_on, ends_on, begun, closed,
                 closed_at, closed_by_name, gaps, notes, few_marks)

struct CourseClosing {
    CourseId course_id;
    std::string subject_title;
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string teachers;
    std::vector<ClosingPeriod> periods;
    bool closed = false;
    std::vector<Gap> gaps;   ///< Of the year as a whole.
    bool may_close = false;  ///< The asker may close what has no gaps.
    bool operator==(const CourseClosing&) const = default;
};
LETOPIS_DESCRIBE(CourseClosing, course_id, subject_title, study_group_id, study_group_title,
                 teachers, periods, closed, gaps, may_close)

/// Refuses `not_found` for an unknown course, and as the second lock (read_journal).
Result<CourseClosing> open_course_closing(Reader& reader, const Standing& standing,
                                          CourseId course_id, Instant now);

}  // namespace letopis
