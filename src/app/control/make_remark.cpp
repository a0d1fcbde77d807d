#include "app/control/make_remark.h"

#include <algorithm>

#include "base/limits.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// What is known of the cell that the remark is about.
Result<RemarkedCell> remarked_cell(Reader& reader, const MakeRemark& remark, const Course& course) {
    RemarkedCell cell;
    LETOPIS_TRY(enrolments, reader.enrolments_of(*remark.student_id));
    cell.was_enrolled = std::any_of(
        enrolments.begin(), enrolments.end(),
        [&](const Enrolment& one) { return one.study_group_id == course.study_group_id; });
    if (!remark.lesson_id) return cell;
    LETOPIS_TRY(lesson, reader.lesson(*remark.lesson_id));
    if (!lesson) return cell;
    LETOPIS_TRY(enrolment,
                reader.enrolment(*remark.student_id, course.study_group_id, lesson->lesson_on));
    cell.lesson = std::move(lesson);
    cell.enrolment = std::move(enrolment);
    return cell;
}

Result<EntryBody> decided_remark(Reader& reader, const MakeRemark& remark, const CourseTitle& title,
                                 Date today) {
    if (!remark.student_id) {
        if (remark.lesson_id)
            return invalid("student_id", "Выберите обучающегося, о котором замечание.");
        LETOPIS_TRY(fact, decide_make_remark(remark, title.teachers, today));
        return EntryBody{std::move(fact)};
    }
    LETOPIS_TRY(cell, remarked_cell(reader, remark, title.course));
    LETOPIS_TRY(fact, decide_make_cell_remark(remark, cell, title.teachers, today));
    return EntryBody{std::move(fact)};
}

/// The button was pressed twice.
bool stands_already(const Remark& one, const MakeRemark& remark, PersonId actor_id,
                    const std::string& text) {
    return one.state == RemarkState::open && one.made_by == actor_id &&
           one.course_id == remark.course_id && one.text == text && one.due_on == remark.due_on &&
           one.student_id == remark.student_id.value_or(StudentId{}) &&
           one.lesson_id == remark.lesson_id.value_or(LessonId{});
}

/// As it is kept.
std::string text_of(const EntryBody& fact) {
    if (const auto* about = std::get_if<CellRemarkMade>(&fact)) return about->text;
    return std::get<RemarkMade>(fact).text;
}

}  // namespace

Command make_remark(CommandId command_id, PersonId actor_id, MakeRemark remark) {
    return {command_id, actor_id,
            [actor_id, remark = std::move(remark)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                const Date today = moscow_date(context.now);
                LETOPIS_TRY(standing, read_standing(context.reader, actor_id, today));
                LETOPIS_TRY(course, context.reader.course(remark.course_id));
                // Of a course that nobody knows only those hear who may speak of every one.
                LETOPIS_TRY(target, course ? course_target(context.reader, *course) : Target{});
                LETOPIS_TRY_DONE(check_access(standing, Action::make_remarks, target));
                LETOPIS_TRY(title, find_course(context.reader, remark.course_id));
                LETOPIS_TRY(is_closed, is_aspect_closed(context.reader, title.study_group,
                                                        ClosureAspect::remarks));
                if (is_closed) return RefusalCode::aspect_closed;
                LETOPIS_TRY(fact, decided_remark(context.reader, remark, title, today));
                LETOPIS_TRY(
                    known, context.reader.remarks_to(remark.addressee_id, limits::remarks_on_page));
                const std::string text = text_of(fact);
                if (std::any_of(known.begin(), known.end(), [&](const Remark& one) {
                        return stands_already(one, remark, actor_id, text);
                    }))
                    return std::vector<EntryBody>{};
                return std::vector<EntryBody>{std::move(fact)};
            }};
}

}  // namespace letopis
