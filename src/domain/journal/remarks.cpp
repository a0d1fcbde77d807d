#include "domain/journal/remarks.h"

#include <algorithm>

#include "base/limits.h"
#include "base/written_text.h"

namespace letopis {
namespace {

void add_count(std::string& words, std::string_view what, int count) {
    if (count == 0) return;
    words += words.empty() ? "" : ", ";
    words += std::string{what} + " — " + std::to_string(count);
}

/// The text as it is kept, once everything that every remark needs is there.
Result<std::string> checked_text(const MakeRemark& remark, std::span<const CourseTeacher> teachers,
                                 Date today) {
    LETOPIS_TRY(text, written_text(remark.text, limits::reason_code_points, "text"));
    if (text.empty()) return invalid("text", "Напишите, что нужно исправить.");
    if (remark.due_on < today || today.plus_days(limits::remark_days) < remark.due_on)
        return invalid("due_on",
                       "Срок не может быть раньше сегодняшнего дня и позже чем через "
                       "год. Исправьте дату.");
    if (std::none_of(teachers.begin(), teachers.end(), [&](const CourseTeacher& teacher) {
            return teacher.teacher_id == remark.addressee_id && teacher.valid_from <= today &&
                   (!teacher.valid_to || today <= *teacher.valid_to);
        }))
        return invalid("addressee_id", "Этот учитель сейчас не ведёт предмет. Выберите другого.");
    return text;
}

}  // namespace

Result<RemarkMade> decide_make_remark(const MakeRemark& remark,
                                      std::span<const CourseTeacher> teachers, Date today) {
    LETOPIS_TRY(text, checked_text(remark, teachers, today));
    return RemarkMade{.course_id = remark.course_id,
                      .addressee_id = remark.addressee_id,
                      .cause = RemarkCause::inspection,
                      .text = std::move(text),
                      .due_on = remark.due_on};
}

Result<CellRemarkMade> decide_make_cell_remark(const MakeRemark& remark, const RemarkedCell& cell,
                                               std::span<const CourseTeacher> teachers,
                                               Date today) {
    LETOPIS_TRY(text, checked_text(remark, teachers, today));
    if (remark.lesson_id) {
        if (!cell.lesson || cell.lesson->course_id != remark.course_id)
            return invalid("lesson_id", "Это урок другого предмета. Выберите урок этого журнала.");
        if (cell.lesson->state == LessonState::cancelled)
            return invalid("lesson_id", "Этот урок отменён. Выберите другой.");
        if (today < cell.lesson->lesson_on)
            return invalid("lesson_id", "Этого урока ещё не было. Выберите прошедший.");
        if (!cell.enrolment) return RefusalCode::student_not_enrolled;
    }
    if (!cell.was_enrolled) return RefusalCode::student_not_enrolled;
    return CellRemarkMade{.course_id = remark.course_id,
                          .addressee_id = remark.addressee_id,
                          .student_id = *remark.student_id,
                          .lesson_id = remark.lesson_id.value_or(LessonId{}),
                          .text = std::move(text),
                          .due_on = remark.due_on};
}

Result<RemarkAnswered> decide_answer_remark(const Remark& remark, const std::string& answer) {
    if (remark.state == RemarkState::settled) return RefusalCode::remark_settled;
    LETOPIS_TRY(words, written_text(answer, limits::reason_code_points, "answer"));
    if (words.empty()) return invalid("answer", "Напишите, что сделано.");
    return RemarkAnswered{
        .course_id = remark.course_id, .remark = remark.remark, .answer = std::move(words)};
}

Result<RemarkSettled> decide_settle_remark(const Remark& remark, PersonId settler) {
    if (remark.state == RemarkState::settled) return RefusalCode::remark_settled;
    if (remark.addressee_id == settler) return RefusalCode::second_person_required;
    return RemarkSettled{.course_id = remark.course_id, .remark = remark.remark};
}

std::string weekly_remark_text(int topics, int homework, int marks) {
    std::string words;
    add_count(words, "темы уроков", topics);
    add_count(words, "домашние задания", homework);
    add_count(words, "отметки за письменные работы", marks);
    return "Не заполнено в срок: " + words + ".";
}

}  // namespace letopis
