#pragma once
// open_class_report: отчёт классного руководителя за период (F-42): who came and left, results,
// attendance, what is not filled in and what was remarked upon.

#include <string>
#include <vector>

#include "app/reports/class_results.h"
#include "domain/access/access.h"
#include "ports/gathering/attendance_totals.h"

namespace letopis {

/// Движение: a student who came or left within the span.
struct StudentMove {
    std::string name;
    Date on;
    std::string order;  ///< "приказ № 15 от 28.08.2026"
    bool operator==(const StudentMove&) const = default;
};
LETOPIS_DESCRIBE(StudentMove, name, on, order)

/// Контингент. Invariant: at_start + arrived − left = at_end.
struct ClassContingent {
    int at_start = 0;  ///< On the list on the span's first day.
    int at_end = 0;    ///< On its last, or today.
    std::vector<StudentMove> arrived;
    std::vector<StudentMove> left;
    bool operator==(const ClassContingent&) const = default;
};
LETOPIS_DESCRIBE(ClassContingent, at_start, at_end, arrived, left)

/// Систематические пропуски: a month in which a student missed a third of his lessons without a
/// valid reason (domain/attendance/contingent.h says how much exactly).
struct SystematicAbsence {
    StudentId student_id;
    std::string name;
    Date month;  ///< Its first day.
    int lessons = 0;
    int without_reason = 0;
    bool operator==(const SystematicAbsence&) const = default;
};
LETOPIS_DESCRIBE(SystematicAbsence, student_id, name, month, lessons, without_reason)

/// What the journal of one course lacks.
struct UnfilledCourse {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    std::string teachers;
    int topics = 0;
    int homework = 0;
    int marks = 0;
    int remarks = 0;  ///< That wait to be settled.
    bool operator==(const UnfilledCourse&) const = default;
};
LETOPIS_DESCRIBE(UnfilledCourse, course_id, subject_title, study_group_title, teachers, topics,
                 homework, marks, remarks)

struct ClassReport {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::string class_teacher;
    std::vector<ReportSpan> spans;
    ReportSpan span;
    Date lists_on;
    ClassContingent contingent;
    ClassResults results;
    AttendanceTotals attendance;
    std::string attended;                       ///< "94,53 %"
    std::vector<SystematicAbsence> systematic;  ///< By the alphabet, then by month.
    std::vector<UnfilledCourse> unfilled;       ///< By the curriculum; only those with something.
    bool operator==(const ClassReport&) const = default;
};
LETOPIS_DESCRIBE(ClassReport, study_group_id, study_group_title, school_year_title, class_teacher,
                 spans, span, lists_on, contingent, results, attendance, attended, systematic,
                 unfilled)

/// As open_results.
Result<ClassReport> open_class_report(Reader& reader, const Standing& standing, StudyGroupId id,
                                      const SpanSearch& search, Instant now);

}  // namespace letopis
