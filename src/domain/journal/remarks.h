#pragma once
// Remarks on how a journal is kept (замечания по ведению журнала, JRN-16, F-12): an inspector or
// the weekly check makes one, the teacher answers, it is settled when it is made good.

#include <optional>
#include <span>
#include <string>

#include "base/result.h"
#include "domain/calendar/policies.h"
#include "domain/classes/classes.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Who made it: a person who looked, or the weekly check of what is overdue.
LETOPIS_ENUM(RemarkCause, inspection, weekly_check)
LETOPIS_ENUM(RemarkState, open, answered, settled)

/// Замечание as it stands now.
struct Remark {
    EntryIndex remark = -1;  ///< The entry that stated it: its identity.
    CourseId course_id;
    EmployeeId addressee_id;
    RemarkCause cause = RemarkCause::inspection;
    std::string text;
    Date due_on;
    PersonId made_by;  ///< Nil: the weekly check.
    Instant made_at;
    RemarkState state = RemarkState::open;
    std::string answer;
    std::optional<Instant> answered_at;
    PersonId settled_by;
    std::optional<Instant> settled_at;
    StudentId student_id;  ///< Whom it is about; nil: nobody in particular.
    LessonId lesson_id;    ///< At which lesson; nil: at none in particular.
    bool operator==(const Remark&) const = default;
};
LETOPIS_DESCRIBE(Remark, remark, course_id, addressee_id, cause, text, due_on, made_by, made_at,
                 state, answer, answered_at, settled_by, settled_at, student_id, lesson_id)

// --- Entries -----------------------------------------------------------------------------

struct RemarkMade {
    CourseId course_id;
    EmployeeId addressee_id;
    RemarkCause cause = RemarkCause::inspection;
    std::string text;
    Date due_on;
    bool operator==(const RemarkMade&) const = default;
};
LETOPIS_DESCRIBE(RemarkMade, course_id, addressee_id, cause, text, due_on)

/// A remark about one student's cell, or his whole line; there need be nothing in it yet.
struct CellRemarkMade {
    CourseId course_id;
    EmployeeId addressee_id;
    StudentId student_id;
    LessonId lesson_id;  ///< Nil: his whole line.
    std::string text;
    Date due_on;
    bool operator==(const CellRemarkMade&) const = default;
};
LETOPIS_DESCRIBE(CellRemarkMade, course_id, addressee_id, student_id, lesson_id, text, due_on)

struct RemarkAnswered {
    CourseId course_id;
    EntryIndex remark = -1;  ///< The entry that stated it.
    std::string answer;
    bool operator==(const RemarkAnswered&) const = default;
};
LETOPIS_DESCRIBE(RemarkAnswered, course_id, remark, answer)

/// Отметка о выполнении.
struct RemarkSettled {
    CourseId course_id;
    EntryIndex remark = -1;  ///< The entry that stated it.
    bool operator==(const RemarkSettled&) const = default;
};
LETOPIS_DESCRIBE(RemarkSettled, course_id, remark)

// --- Rules -------------------------------------------------------------------------------

/// What an inspector writes.
struct MakeRemark {
    CourseId course_id;
    EmployeeId addressee_id;
    std::string text;
    Date due_on;
    std::optional<StudentId> student_id{};  ///< Whom it is about …
    std::optional<LessonId> lesson_id{};    ///< … at which lesson: only with a student.
    bool operator==(const MakeRemark&) const = default;
};
LETOPIS_DESCRIBE(MakeRemark, course_id, addressee_id, text, due_on, student_id, lesson_id)

/// What a remark about a student must be held against. Unset where it is about none.
struct RemarkedCell {
    std::optional<Lesson> lesson{};        ///< The one that is named.
    std::optional<Enrolment> enrolment{};  ///< Of the student, in the course's group on its date …
    bool was_enrolled = false;             ///< … or on any.
};

/// `teachers`: of the course. Refuses `invalid_value` for an empty text, a term before today or
/// more than a year ahead, and an addressee who does not teach the course today; `text_too_long`.
Result<RemarkMade> decide_make_remark(const MakeRemark& remark,
                                      std::span<const CourseTeacher> teachers, Date today);
/// Of one about a student. Refuses as the other; `invalid_value` at `lesson_id` for a lesson of
/// another course, a cancelled one and one to come; `student_not_enrolled`.
Result<CellRemarkMade> decide_make_cell_remark(const MakeRemark& remark, const RemarkedCell& cell,
                                               std::span<const CourseTeacher> teachers, Date today);

/// Refuses `remark_settled` for what is made good; `invalid_value` for an empty answer;
/// `text_too_long`.
Result<RemarkAnswered> decide_answer_remark(const Remark& remark, const std::string& answer);

/// Refuses `remark_settled`, and `second_person_required` for whoever it is addressed to.
Result<RemarkSettled> decide_settle_remark(const Remark& remark, PersonId settler);

/// The words of the weekly check: "Не заполнено в срок: темы — 3, домашние задания — 2."
std::string weekly_remark_text(int topics, int homework, int marks);

}  // namespace letopis
