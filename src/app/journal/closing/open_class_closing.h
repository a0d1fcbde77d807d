#pragma once
// open_class_closing: what keeps a class's year from closing, and the council's decisions.

#include <string>
#include <vector>

#include "app/journal/closing/class_aspects.h"

namespace letopis {

struct ClosingCourse {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    std::string teachers;
    bool closed = false;
    bool operator==(const ClosingCourse&) const = default;
};
LETOPIS_DESCRIBE(ClosingCourse, course_id, subject_title, study_group_title, teachers, closed)

/// A student of the class's last day with what was decided, or would usually be.
struct ClosingStudent {
    StudentId student_id;
    int number = 1;
    std::string name;
    std::vector<std::string> debts;  ///< Subjects with an annual "2" or «н/а».
    CouncilDecisionKind proposed = CouncilDecisionKind::transfer;
    bool decided = false;
    CouncilDecisionKind kind = CouncilDecisionKind::transfer;  ///< Of a decided one.
    std::string text;                                          ///< The same.
    bool operator==(const ClosingStudent&) const = default;
};
LETOPIS_DESCRIBE(ClosingStudent, student_id, number, name, debts, proposed, decided, kind, text)

struct ClassClosingView {
    StudyGroupId study_group_id;
    std::string title;
    std::string school_year_title;
    std::string class_teacher;
    bool closed = false;
    Instant closed_at;        ///< Of a closed class.
    std::string protocol_no;  ///< Of the last decisions recorded.
    std::optional<Date> decided_on;
    std::vector<Gap> gaps;
    std::vector<ClosingCourse> courses;
    std::vector<ClosingStudent> students;
    bool may_decide = false;  ///< The asker may record the council's decisions.
    bool may_close = false;
    std::vector<ClosingAspect> aspects;        ///< In order; the archive, the seventh, is `closed`.
    std::vector<ClosingReopening> reopenings;  ///< The latest first.
    bool may_order_reopening = false;
    bool operator==(const ClassClosingView&) const = default;
};
LETOPIS_DESCRIBE(ClassClosingView, study_group_id, title, school_year_title, class_teacher, closed,
                 closed_at, protocol_no, decided_on, gaps, courses, students, may_decide, may_close,
                 aspects, reopenings, may_order_reopening)

/// Refuses `not_found` for an unknown group and for a subgroup, and as the second lock
/// (read_class).
Result<ClassClosingView> open_class_closing(Reader& reader, const Standing& standing,
                                            StudyGroupId study_group_id, Instant now);

}  // namespace letopis
