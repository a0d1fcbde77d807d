#pragma once
// What else than the records of lessons is not done in time (requirements f.1, f.2): rows that are
// asked of a whole school, no more of them than there are omissions.

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace letopis {

/// День без причины: a student's «н» of one day that no document explains.
struct UnexplainedDay {
    StudentId student_id;
    Date lesson_on;
    int lesson_count = 0;
    bool is_noticed = false;  ///< His family gave notice of that day: only the document lacks.
    bool operator==(const UnexplainedDay&) const = default;
};
LETOPIS_DESCRIBE(UnexplainedDay, student_id, lesson_on, lesson_count, is_noticed)

/// Просроченная «точка»: it still stands after its term.
struct OverduePoint {
    CourseId course_id;
    LessonId lesson_id;
    StudentId student_id;
    Date lesson_on;
    int slot_no = 1;
    Date due_on;  ///< Its last day.
    bool operator==(const OverduePoint&) const = default;
};
LETOPIS_DESCRIBE(OverduePoint, course_id, lesson_id, student_id, lesson_on, slot_no, due_on)

/// A course in which some students have no result of a period.
struct LackingResults {
    CourseId course_id;
    int student_count = 0;
    bool operator==(const LackingResults&) const = default;
};
LETOPIS_DESCRIBE(LackingResults, course_id, student_count)

/// A course without a lesson plan (КТП).
struct LackingPlan {
    CourseId course_id;
    Date first_on;  ///< Its first lesson of the year.
    bool operator==(const LackingPlan&) const = default;
};
LETOPIS_DESCRIBE(LackingPlan, course_id, first_on)

/// A course that recorded no safety briefing between two days.
struct LackingBriefing {
    CourseId course_id;
    Date first_on;       ///< Its first lesson of these days: when it was to be held.
    Date last_on;        ///< Its last one …
    LessonId lesson_id;  ///< … where it can be recorded.
    bool operator==(const LackingBriefing&) const = default;
};
LETOPIS_DESCRIBE(LackingBriefing, course_id, first_on, last_on, lesson_id)

}  // namespace letopis
