#include "app/office/open_person_card.h"

#include <algorithm>

#include "app/office/closed_list.h"
#include "app/office/role_choices.h"
#include "domain/classes/membership.h"
#include "ports/gathering/names.h"
#include "ports/gathering/near_groups.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

class CardLook {
public:
    CardLook(Reader& reader, PersonCard& card) : reader_{reader}, card_{card} {}

    Result<Done> add_enrolments() {
        LETOPIS_TRY(years, reader_.school_years());
        LETOPIS_TRY(enrolments, reader_.enrolments_of(id()));
        for (const Enrolment& one : enrolments) {
            LETOPIS_TRY(group, find_study_group(reader_, one.study_group_id));
            LETOPIS_TRY(is_closed, has_closed(group));
            LETOPIS_TRY(list_closed, is_list_closed(reader_, group));
            CardEnrolment told{.study_group_id = one.study_group_id,
                               .kind = group.kind,
                               .title = group.title,
                               .enrolled_on = one.enrolled_on,
                               .left_on = one.left_on,
                               .order = order_words(one.order_no, one.order_on),
                               .left_order = order_words(one.left_order_no, one.left_order_on),
                               .left_reason = one.left_reason,
                               .is_closed = is_closed,
                               .is_list_closed = list_closed};
            for (const SchoolYear& year : years)
                if (year.school_year_id == group.school_year_id)
                    told.school_year_title = year.title;
            card_.enrolments.push_back(std::move(told));
        }
        std::stable_sort(card_.enrolments.begin(), card_.enrolments.end(),
                         [](const CardEnrolment& one, const CardEnrolment& other) {
                             if (one.school_year_title != other.school_year_title)
                                 return one.school_year_title > other.school_year_title;
                             return one.kind < other.kind;
                         });
        return Done{};
    }

    Result<Done> add_kin() {
        LETOPIS_TRY(guardians, reader_.guardianships_of_student(id()));
        for (const Guardianship& one : guardians) {
            LETOPIS_TRY(kin, kin_of(one, one.guardian_id));
            card_.guardians.push_back(std::move(kin));
        }
        LETOPIS_TRY(wards, reader_.guardianships_of_guardian(id()));
        for (const Guardianship& one : wards) {
            LETOPIS_TRY(kin, kin_of(one, one.student_id));
            LETOPIS_TRY(groups, groups_of_student(reader_, one.student_id, card_.today));
            if (!groups.empty()) kin.place = groups.front().title;
            card_.wards.push_back(std::move(kin));
        }
        return Done{};
    }

    Result<Done> add_posts() {
        LETOPIS_TRY(roles, reader_.roles_of(id()));
        LETOPIS_TRY(scopes, reader_.role_scopes_of(id()));
        for (const RoleAssignment& one : roles) {
            LETOPIS_TRY(words, scope_words_of(reader_, scopes, one));
            CardAppointment appointment{.role = one.role,
                                        .valid_from = one.valid_from,
                                        .valid_to = one.valid_to,
                                        .basis = one.basis,
                                        .scope = std::move(words),
                                        .reach = {},
                                        .study_group_ids = {},
                                        .subject_ids = {},
                                        .students = {},
                                        .grades = {},
                                        .families = {}};
            if (const RoleScope* scope = find_scope(scopes, one)) {
                appointment.reach = scope->reach;
                appointment.study_group_ids = scope->study_group_ids;
                appointment.subject_ids = scope->subject_ids;
                appointment.grades = scope->grades;
                appointment.families = scope->families;
                LETOPIS_TRY(students, students_of_scope(reader_, *scope));
                appointment.students = std::move(students);
            }
            card_.appointments.push_back(std::move(appointment));
        }
        LETOPIS_TRY(year, school_year_on(reader_, card_.today));
        LETOPIS_TRY(courses, reader_.courses_of_teacher(id(), year.school_year_id));
        for (const CourseTitle& title : courses) add_course(title);
        LETOPIS_TRY(led, reader_.classes_led_by(id()));
        for (const ClassTeacher& one : led) {
            LETOPIS_TRY(group, find_study_group(reader_, one.study_group_id));
            if (group.school_year_id != year.school_year_id) continue;
            card_.classes.push_back({.study_group_id = one.study_group_id,
                                     .title = group.title,
                                     .valid_from = one.valid_from,
                                     .valid_to = one.valid_to});
        }
        return Done{};
    }

private:
    /// The group, or a class that it draws from.
    Result<bool> has_closed(const StudyGroup& group) {
        LETOPIS_TRY(closed_at, reader_.class_closed_at(group.study_group_id));
        bool is_closed = closed_at.has_value();
        for (const StudyGroupId parent : group.parent_group_ids) {
            LETOPIS_TRY(parent_closed_at, reader_.class_closed_at(parent));
            is_closed = is_closed || parent_closed_at.has_value();
        }
        return is_closed;
    }

    PersonId id() const { return card_.person.person_id; }

    Result<CardKin> kin_of(const Guardianship& one, PersonId other) {
        CardKin kin{.person_id = other,
                    .relation = one.relation,
                    .rights = one.rights,
                    .valid_from = one.valid_from,
                    .valid_to = one.valid_to,
                    .basis = one.basis};
        LETOPIS_TRY(name, full_name(reader_, other));
        kin.name = std::move(name);
        return kin;
    }

    void add_course(const CourseTitle& title) {
        for (const CourseTeacher& one : title.teachers)
            if (one.teacher_id == id())
                card_.courses.push_back(
                    {.course_id = title.course.course_id,
                     .subject_title = title.subject.title,
                     .study_group_title = title.study_group.title,
                     .valid_from = one.valid_from,
                     .valid_to = one.valid_to,
                     .comment = one.comment,
                     .weekly_hours_hundredths = title.course.weekly_hours_hundredths});
    }

    Reader& reader_;
    PersonCard& card_;
};

}  // namespace

Result<PersonCard> open_person_card(Reader& reader, const Standing& standing, PersonId person_id,
                                    Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(person, reader.person(person_id));
    if (!person) return RefusalCode::not_found;
    LETOPIS_TRY(target, near_target(reader, person_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    PersonCard card{.person = *person, .name = person->full_name(), .today = today};
    CardLook look{reader, card};
    LETOPIS_TRY_DONE(look.add_enrolments());
    LETOPIS_TRY_DONE(look.add_kin());
    LETOPIS_TRY_DONE(look.add_posts());
    card.may_keep = check_access(standing, Action::keep_people, Target{}).has_value();
    card.may_appoint = check_access(standing, Action::appoint, Target{}).has_value();
    return card;
}

}  // namespace letopis
