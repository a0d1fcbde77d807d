#pragma once
// Journal (журнал): the cell a teacher types into, the page, and the closing of periods, courses
// and classes. After closing nobody writes (JRN-15).

#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "domain/attendance/attendance.h"
#include "domain/calendar/calendar.h"
#include "domain/classes/classes.h"
#include "domain/lessons/lessons.h"
#include "domain/marks/marks.h"
#include "domain/people/people.h"

namespace letopis {

/// Клетка журнала: everything recorded for one student at one lesson.
struct Cell {
    LessonId lesson_id;
    StudentId student_id;
    std::vector<Mark> marks;  ///< In order of work_no, part_no; withdrawn ones included.
    std::optional<Attendance> attendance;
    std::string comment;
    EntryIndex comment_version = -1;

    /// As typed and shown in the column of one work: "5/4", "н", "о 4", "" (requirements (d),
    /// symbols). Attendance stands in the column of the first work.
    std::string text(int work_no) const;
    /// Highest entry index about that column: its version for optimistic editing; -1: untouched.
    /// Attendance counts to the first work; a comment has a version of its own.
    EntryIndex version(int work_no) const;
};

/// Что закрыто.
struct PeriodClosing {
    CourseId course_id;
    PeriodId period_id;
    PersonId closed_by;
    Instant closed_at;
};

LETOPIS_ENUM(CouncilDecisionKind, transfer, conditional_transfer, repeat, graduate)

/// Решение педагогического совета about one student.
struct CouncilDecision {
    StudentId student_id;
    StudyGroupId study_group_id;
    CouncilDecisionKind kind = CouncilDecisionKind::transfer;
    std::string protocol_no;
    Date decided_on;
    std::string text;  ///< "переведён в 6 класс"
    bool operator==(const CouncilDecision&) const = default;
};
LETOPIS_DESCRIBE(CouncilDecision, student_id, study_group_id, kind, protocol_no, decided_on, text)

// --- Entries -----------------------------------------------------------------------------

struct PeriodClosed {
    CourseId course_id;
    PeriodId period_id;
    bool operator==(const PeriodClosed&) const = default;
};
LETOPIS_DESCRIBE(PeriodClosed, course_id, period_id)

struct CourseClosed {
    CourseId course_id;
    bool operator==(const CourseClosed&) const = default;
};
LETOPIS_DESCRIBE(CourseClosed, course_id)

/// The class's whole year is closed: the summary sheet and the package follow at once.
struct ClassClosed {
    StudyGroupId study_group_id;
    SchoolYearId school_year_id;
    bool operator==(const ClassClosed&) const = default;
};
LETOPIS_DESCRIBE(ClassClosed, study_group_id, school_year_id)

struct CouncilDecisionRecorded {
    CouncilDecision decision;
    bool operator==(const CouncilDecisionRecorded&) const = default;
};
LETOPIS_DESCRIBE(CouncilDecisionRecorded, decision)

}  // namespace letopis
