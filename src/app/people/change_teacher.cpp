#include "app/people/change_teacher.h"

#include <algorithm>

#include "app/people/membership_rules.h"
#include "app/people/office.h"
#include "base/limits.h"
#include "base/text.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Who teaches on the first day of the change; a refusal when somebody begins later.
Result<std::vector<CourseTeacher>> teaching_at(const std::vector<CourseTeacher>& teachers,
                                               Date from) {
    std::vector<CourseTeacher> teaching;
    for (const CourseTeacher& one : teachers) {
        if (one.valid_to && *one.valid_to < from) continue;
        if (one.valid_from > from)
            return Refusal{.code = RefusalCode::dates_out_of_order, .field = "from"};
        teaching.push_back(one);
    }
    return teaching;
}

Result<std::vector<EntryBody>> succession(Reader& reader, const Course& course,
                                          const ChangeTeacher& change) {
    LETOPIS_TRY(teachers, reader.course_teachers(change.course_id));
    LETOPIS_TRY(teaching, teaching_at(teachers, change.from));
    const bool is_only = change.teacher_id && teaching.size() == 1 &&
                         teaching.front().teacher_id == *change.teacher_id;
    if (is_only || (!change.teacher_id && teaching.empty())) return std::vector<EntryBody>{};

    std::vector<EntryBody> bodies;
    for (const CourseTeacher& former : teaching) {
        if (former.valid_from == change.from)
            return Refusal{.code = RefusalCode::dates_out_of_order, .field = "from"};
        bodies.emplace_back(CourseTeacherEnded{.course_id = change.course_id,
                                               .teacher_id = former.teacher_id,
                                               .valid_from = former.valid_from,
                                               .valid_to = change.from.plus_days(-1),
                                               .comment = change.comment});
    }
    if (change.teacher_id)
        bodies.emplace_back(CourseTeacherAssigned{{.course_id = change.course_id,
                                                   .teacher_id = *change.teacher_id,
                                                   .valid_from = change.from,
                                                   .comment = change.comment}});
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    LETOPIS_TRY(lessons,
                reader.lessons_of_course(change.course_id, change.from, last_day_of(year)));
    const EmployeeId next = change.teacher_id.value_or(EmployeeId{});
    for (const Lesson& lesson : lessons)
        if (lesson.teacher_id != next && lesson.state != LessonState::cancelled)
            bodies.emplace_back(rescheduled(lesson, next));
    return bodies;
}

}  // namespace

Command change_teacher(CommandId command_id, PersonId actor_id, ChangeTeacher change) {
    return {command_id, actor_id,
            [actor_id, change = std::move(change)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                LETOPIS_TRY(course, reader.course(change.course_id));
                if (!course) return RefusalCode::not_found;
                if (change.teacher_id) LETOPIS_TRY_DONE(find_person(reader, *change.teacher_id));
                LETOPIS_TRY(closures, closures_of(reader, *course, std::nullopt));
                if (const auto refusal = schedule_refusal(closures)) return *refusal;
                LETOPIS_TRY(group, find_study_group(reader, course->study_group_id));
                LETOPIS_TRY_DONE(check_day_of_year(reader, group, change.from, "from"));
                if (code_point_count(change.comment) > limits::reason_code_points)
                    return Refusal{.code = RefusalCode::text_too_long, .field = "comment"};
                return succession(reader, *course, change);
            }};
}

}  // namespace letopis
