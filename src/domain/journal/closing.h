#pragma once
// Closing (закрытие): a period of a course, a course, a class's year. Refused with the list of
// what is missing; after it nobody writes (JRN-15, ORD-1.4.2-3b).

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/journal/journal.h"

namespace letopis {

/// Одно упущение: what is missing, where, and whose it is.
LETOPIS_ENUM(GapKind, period_not_over, topic, homework, pending_mark, period_mark, annual_mark,
             period_open, course_open, council_decision)
struct Gap {
    GapKind kind = GapKind::topic;
    std::string place;                  ///< "алгебра, урок 14.09.2026, 3-й"
    std::string remedy;                 ///< "Укажите тему урока."
    std::optional<LessonId> lesson_id;  ///< Where a page can be opened on it.
    std::optional<StudentId> student_id;
    std::optional<CourseId> course_id;
    bool operator==(const Gap&) const = default;
};
LETOPIS_DESCRIBE(Gap, kind, place, remedy, lesson_id, student_id, course_id)

struct PeriodFacts {
    CourseTitle title;
    Period period;
    bool already_closed = false;
    std::vector<Lesson> lessons;           ///< Of the period, in order.
    std::vector<Cell> cells;               ///< Of the period: for pending marks.
    std::vector<ListedStudent> students;   ///< On the course's list.
    std::vector<PeriodMark> period_marks;  ///< Of the course.
};

/// What keeps the period open on `today`: lessons without topic or homework, pending marks,
/// students of its last day without a confirmed mark, the period itself when it is not over. A
/// period is over when its last day is. Where no marks are given, or no lesson took place in the
/// period, no marks are missing (ASM-02).
std::vector<Gap> gaps_of_period(const PeriodFacts& facts, Date today);
/// Refuses `already_closed`; `period_not_over`; `closing_incomplete` with the list.
Result<PeriodClosed> decide_close_period(const PeriodFacts& facts, Date today);

struct CourseFacts {
    CourseTitle title;
    bool already_closed = false;
    std::vector<Period> periods;
    std::vector<PeriodClosing> closings;
    std::vector<ListedStudent> students;
    std::vector<AnnualMark> annual_marks;
};

/// Periods that are open, students of the last day without an annual mark.
std::vector<Gap> gaps_of_course(const CourseFacts& facts, Date today);
/// Refuses `already_closed`; `period_not_closed` and `closing_incomplete`, each with the list.
Result<CourseClosed> decide_close_course(const CourseFacts& facts, Date today);

/// A course of the class, or of a subgroup of it.
struct CourseState {
    CourseTitle title;
    bool closed = false;
};

struct ClassFacts {
    StudyGroup study_group;
    bool already_closed = false;
    std::vector<CourseState> courses;
    std::vector<ListedStudent> students;
    std::vector<CouncilDecision> decisions;
};

/// Courses that are open, students who have not left without a decision of the council.
std::vector<Gap> gaps_of_class(const ClassFacts& facts);
/// Refuses `already_closed`; `closing_incomplete` with the list.
Result<ClassClosed> decide_close_class(const ClassFacts& facts);

/// A list of gaps as a refusal's items.
Refusal incomplete(std::vector<Gap> gaps);

/// Решения педсовета о классе.
struct RecordCouncilDecision {
    StudentId student_id;
    CouncilDecisionKind kind = CouncilDecisionKind::transfer;
    std::string text;  ///< Empty: the usual words, "переведён(а) в 6 класс".
    bool operator==(const RecordCouncilDecision&) const = default;
};
LETOPIS_DESCRIBE(RecordCouncilDecision, student_id, kind, text)

struct RecordCouncilDecisions {
    StudyGroupId study_group_id;
    std::string protocol_no;
    Date decided_on;
    std::vector<RecordCouncilDecision> decisions;
    bool operator==(const RecordCouncilDecisions&) const = default;
};
LETOPIS_DESCRIBE(RecordCouncilDecisions, study_group_id, protocol_no, decided_on, decisions)

/// Only what differs from what stands. Refuses, in the order of refusals.def: `class_closed`;
/// `student_not_enrolled` for who had left before that day; `text_too_long`; `order_required`
/// without the number of the protocol; `invalid_value` for a date after today, for two decisions
/// about one student and for graduation from a grade that has none.
Result<std::vector<CouncilDecisionRecorded>> decide_record_council_decisions(
    const ClassFacts& facts, const RecordCouncilDecisions& command, Date today);

}  // namespace letopis
