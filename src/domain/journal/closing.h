#pragma once
// Closing (закрытие): a period of a course, a course, a class's year. Refused with the list of
// what is missing; after it nobody writes (JRN-15, ORD-1.4.2-3b).

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "domain/attendance/exemptions.h"
#include "domain/attendance/study_modes.h"
#include "domain/journal/appeals.h"
#include "domain/journal/aspects.h"
#include "domain/journal/journal.h"
#include "domain/journal/remarks.h"
#include "domain/marks/deferred_results.h"
#include "domain/marks/few_marks.h"
#include "domain/marks/means.h"

namespace letopis {

/// Одно упущение: what is missing, where, and whose it is.
LETOPIS_ENUM(GapKind, period_not_over, topic, homework, pending_mark, period_mark, annual_mark,
             period_open, course_open, council_decision, remark, appeal, final_attestation,
             few_marks)
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
    std::vector<StudyMode> study_modes;    ///< Of its students, in the period (JRN-23).
    std::vector<DeferredResult> deferred;  ///< Of the course: deferrals that stand (ASM-08).
    std::vector<Exemption> exemptions;     ///< Of its students, in the period (ATT-07).
    PeriodKind period_kind = PeriodKind::quarter;
    FewMarksPolicy few_marks_policy = FewMarksPolicy::warn;  ///< On the period's last day.
    MinimumMarks minimum{};                                  ///< The same (e.5).
};

/// What keeps the period open on `today`: lessons without topic or homework, pending marks,
/// students of its last day without a confirmed mark, the period itself when it is not over. A
/// period is over when its last day is. Where no marks are given, or no lesson took place in the
/// period, no marks are missing (ASM-02); nor is one of a student without marks who learns
/// elsewhere on its first and last day, or does not study the course by a plan of his own (JRN-23);
/// nor that of one whose attestation is deferred, until the deferral's last day (e.4). Too few
/// marks of a student, where the local act says that closing waits for them (mark_counts.h).
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
    std::vector<PeriodMark> period_marks;
    std::vector<StudyMode> study_modes;  ///< Of its students, on the last day of the last period.
    std::vector<Appeal> appeals;         ///< Against its marks, that are not decided (ASM-10).
};

/// Whether by these modes, of one student, he learns elsewhere or by a plan of his own on the last
/// day of the year: without a result of a period no annual mark is asked of him (JRN-23).
bool ends_year_elsewhere(std::span<const StudyMode> study_modes, Date last_day);

/// Periods that are open, students of the last day without an annual mark; but not those who have
/// no result of a period either, and learn elsewhere or by a plan of their own (JRN-23); appeals
/// that are not decided (ASM-10).
std::vector<Gap> gaps_of_course(const CourseFacts& facts, Date today);
/// Refuses `already_closed`; `period_not_closed` and `closing_incomplete`, each with the list.
Result<CourseClosed> decide_close_course(const CourseFacts& facts, Date today);

/// A course of the class, or of a subgroup of it.
struct CourseState {
    CourseTitle title;
    bool closed = false;
};

/// Lessons of a course in its periods that are open: a closed one had its topics.
struct CourseLessonFacts {
    CourseTitle title;
    std::vector<Period> open_periods;
    std::vector<Lesson> lessons;
};

struct ClassFacts {
    StudyGroup study_group;
    bool already_closed = false;
    std::vector<CourseState> courses;
    std::vector<ListedStudent> students;
    std::vector<CouncilDecision> decisions;
    std::vector<ClosedAspect> closed_aspects;
    std::vector<Remark> remarks;  ///< On its courses, that are not settled.
    std::vector<Appeal> appeals;  ///< Against marks of its courses, that are not decided.
    /// Испытания ГИА without a signed protocol (VOC-11): "государственный экзамен, 21.06.2027".
    std::vector<std::string> unsigned_finals;

    AspectsState aspects() const { return {closed_aspects, already_closed}; }
};

/// What keeps the lessons open (JRN-15): periods that are not over, each once; lessons without
/// topic or homework.
std::vector<Gap> gaps_of_lessons(std::span<const CourseLessonFacts> courses, Date today);
/// What keeps another aspect open: courses that are and appeals not decided (ASM-10), for the
/// works; for the students, who has not left and is without a decision of the council, and exams
/// of final attestation that have no protocol (VOC-11); remarks that are not settled. Nothing keeps
/// the programme and the statistics open: closing them says that they were looked at.
std::vector<Gap> gaps_of_aspect(const ClassFacts& facts, ClosureAspect aspect);

/// `gaps`: what keeps it open. Refuses as decide_close_aspect; `closing_incomplete` with the list.
Result<AspectClosed> decide_close_complete_aspect(const ClassFacts& facts, ClosureAspect aspect,
                                                  std::vector<Gap> gaps);

/// All of these but the lessons, which closed courses have.
std::vector<Gap> gaps_of_class(const ClassFacts& facts);

/// Архив: what closing a class states, the aspects that are open still in their order, then it.
struct ClassClosure {
    std::vector<AspectClosed> aspects;
    ClassClosed closed;
};
/// Refuses `already_closed`; `closing_incomplete` with the list.
Result<ClassClosure> decide_close_class(const ClassFacts& facts);

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
/// `aspect_closed` once the students are;
/// `student_not_enrolled` for who had left before that day; `text_too_long`; `order_required`
/// without the number of the protocol; `invalid_value` for a date after today, for two decisions
/// about one student and for graduation from a grade that has none.
Result<std::vector<CouncilDecisionRecorded>> decide_record_council_decisions(
    const ClassFacts& facts, const RecordCouncilDecisions& command, Date today);

}  // namespace letopis
