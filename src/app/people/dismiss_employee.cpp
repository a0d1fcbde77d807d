#include "app/people/dismiss_employee.h"

#include "app/people/office.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/calendar/typed_dates.h"
#include "entry/entry.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Refusal begins_later(Date from) {
    return {.code = RefusalCode::dates_out_of_order,
            .field = "last_day",
            .detail = "Новое назначение начинается " + from.russian() + ": сначала снимите его."};
}

class Dismissal {
public:
    Dismissal(Reader& reader, const DismissEmployee& dismissal)
        : reader_{reader}, dismissal_{dismissal} {}

    Result<std::vector<EntryBody>> decide() && {
        LETOPIS_TRY_DONE(end_roles());
        LETOPIS_TRY_DONE(end_leading());
        LETOPIS_TRY_DONE(end_teaching());
        return std::move(bodies_);
    }

private:
    Date last_day() const { return dismissal_.last_day; }
    bool is_over(const std::optional<Date>& valid_to) const {
        return valid_to && *valid_to <= last_day();
    }

    Result<Done> end_roles() {
        LETOPIS_TRY(held, reader_.roles_of(dismissal_.employee_id));
        for (const RoleAssignment& one : held) {
            if (is_over(one.valid_to)) continue;
            if (one.valid_from > last_day()) return begins_later(one.valid_from);
            if (one.role == AppointedRole::director) LETOPIS_TRY_DONE(check_another_director());
            bodies_.emplace_back(RoleEnded{.person_id = one.person_id,
                                           .role = one.role,
                                           .valid_from = one.valid_from,
                                           .valid_to = last_day(),
                                           .basis = dismissal_.basis});
        }
        return Done{};
    }

    Result<Done> check_another_director() {
        LETOPIS_TRY(directors, reader_.holders(AppointedRole::director, last_day().plus_days(1)));
        for (const PersonId one : directors)
            if (one != dismissal_.employee_id) return Done{};
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "employee_id",
                       .detail = "Сначала назначьте нового директора."};
    }

    Result<Done> end_leading() {
        LETOPIS_TRY(led, reader_.classes_led_by(dismissal_.employee_id));
        for (ClassTeacher one : led) {
            if (is_over(one.valid_to)) continue;
            LETOPIS_TRY(closed_at, reader_.class_closed_at(one.study_group_id));
            if (closed_at) continue;
            if (one.valid_from > last_day()) return begins_later(one.valid_from);
            one.valid_to = last_day();
            bodies_.emplace_back(ClassTeacherAssigned{one});
        }
        return Done{};
    }

    Result<Done> end_teaching() {
        LETOPIS_TRY(year, school_year_on(reader_, last_day()));
        LETOPIS_TRY(courses,
                    reader_.courses_of_teacher(dismissal_.employee_id, year.school_year_id));
        for (const CourseTitle& one : courses) {
            LETOPIS_TRY(closed_at, reader_.course_closed_at(one.course.course_id));
            if (!closed_at) LETOPIS_TRY_DONE(end_course(one, last_day_of(year)));
        }
        return Done{};
    }

    Result<Done> end_course(const CourseTitle& title, Date year_ends) {
        for (const CourseTeacher& one : title.teachers) {
            if (one.teacher_id != dismissal_.employee_id || is_over(one.valid_to)) continue;
            if (one.valid_from > last_day()) return begins_later(one.valid_from);
            bodies_.emplace_back(CourseTeacherEnded{.course_id = one.course_id,
                                                    .teacher_id = one.teacher_id,
                                                    .valid_from = one.valid_from,
                                                    .valid_to = last_day(),
                                                    .comment = dismissal_.basis});
        }
        LETOPIS_TRY(lessons, reader_.lessons_of_course(title.course.course_id,
                                                       last_day().plus_days(1), year_ends));
        for (const Lesson& lesson : lessons)
            if (lesson.teacher_id == dismissal_.employee_id &&
                lesson.state != LessonState::cancelled)
                bodies_.emplace_back(rescheduled(lesson, EmployeeId{}));
        return Done{};
    }

    Reader& reader_;
    const DismissEmployee& dismissal_;
    std::vector<EntryBody> bodies_;
};

bool was_ended(const std::optional<Date>& valid_to, Date on) { return valid_to && *valid_to < on; }

Result<bool> taught_until(Reader& reader, EmployeeId employee_id, Date on) {
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years) {
        LETOPIS_TRY(courses, reader.courses_of_teacher(employee_id, year.school_year_id));
        for (const CourseTitle& course : courses)
            for (const CourseTeacher& one : course.teachers)
                if (one.teacher_id == employee_id && was_ended(one.valid_to, on)) return true;
    }
    return false;
}

}  // namespace

Command dismiss_employee(CommandId command_id, PersonId actor_id, DismissEmployee dismissal) {
    return {command_id, actor_id,
            [actor_id, dismissal = std::move(dismissal)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::appoint,
                                                     moscow_date(context.now)));
                LETOPIS_TRY_DONE(find_person(context.reader, dismissal.employee_id));
                LETOPIS_TRY_DONE(check_typed_date(dismissal.last_day, "last_day"));
                if (squeeze_spaces(dismissal.basis).empty())
                    return Refusal{.code = RefusalCode::order_required, .field = "basis"};
                if (code_point_count(dismissal.basis) > limits::reason_code_points)
                    return Refusal{.code = RefusalCode::text_too_long, .field = "basis"};
                return Dismissal{context.reader, dismissal}.decide();
            }};
}

Result<bool> has_left(Reader& reader, const Standing& standing, Date on) {
    if (!standing.roles().empty()) return false;
    LETOPIS_TRY(visits, reader.visits_of(standing.person_id));
    if (!visits.empty()) return true;
    LETOPIS_TRY(held, reader.roles_of(standing.person_id));
    for (const RoleAssignment& one : held)
        if (was_ended(one.valid_to, on)) return true;
    LETOPIS_TRY(led, reader.classes_led_by(standing.person_id));
    for (const ClassTeacher& one : led)
        if (was_ended(one.valid_to, on)) return true;
    return taught_until(reader, standing.person_id, on);
}

}  // namespace letopis
