// Orders of the year: who comes and who leaves, which teacher succeeds whom, what a court decided.

#include "app/people/change_teacher.h"
#include "app/people/enrol_student.h"
#include "app/people/keep_guardianship.h"
#include "app/people/register_person.h"
#include "demo/life/office_work.h"

namespace letopis::demo {
namespace {

Person registered(PersonId id, const BroughtPerson& brought) {
    return {.person_id = id,
            .last_name = brought.name.last_name,
            .first_name = brought.name.first_name,
            .patronymic = brought.name.patronymic,
            .sex = brought.sex,
            .birth_date = brought.birth_date,
            .personal_no = brought.personal_no};
}

std::string order_no(Date on) {
    return std::to_string(on.month() * 10 + on.day()) + "-уч/" + std::to_string(on.year());
}

/// The day from which the father's rights are limited.
Date court_day(const SchoolPlans& plans) {
    return Date{plans.first_year_of(TaughtYear::last) + 1, 2, 10};
}

class Orders {
public:
    Orders(Desk& desk, SchoolLife& school, YearLife& year, Date on)
        : desk_{desk}, school_{school}, year_{year}, on_{on} {}

    void carry_out() {
        const auto& students = school_.plans.population.students;
        for (std::size_t i = 0; i < students.size(); ++i) {
            if (students[i].story.arrives_on == on_) admit(i);
            // The order is of the day after his last one.
            if (students[i].story.leaves_on == on_.plus_days(-1)) dismiss(i);
            if (students[i].story.court && on_ == court_day(school_.plans)) limit_father(i);
        }
        for (const StaffChange& change : school_.plans.staff.changes())
            if (change.year == year_.year && change.on == on_) succeed(change);
    }

private:
    void admit(std::size_t index) {
        const DemoStudent& student = school_.plans.population.students[index];
        PersonId& id = school_.people.students[index];
        id = PersonId::make(desk_.now(), desk_.ids());
        desk_.submit(register_person(desk_.next_id(), deputy(), registered(id, student.person)));
        desk_.submit(enrol_student(desk_.next_id(), deputy(),
                                   {.student_id = id,
                                    .study_group_id = year_.groups[student.group].study_group_id,
                                    .enrolled_on = on_,
                                    .order_no = order_no(on_),
                                    .order_on = on_.plus_days(-1)}));
        std::vector<StudyGroupId> halves;
        for (const CourseLife& course : year_.courses)
            for (const MemberLife& member : course.members)
                if (member.student == index &&
                    course.study_group_id != year_.groups[student.group].study_group_id &&
                    std::find(halves.begin(), halves.end(), course.study_group_id) == halves.end())
                    halves.push_back(course.study_group_id);
        for (const StudyGroupId half : halves)
            desk_.submit(
                enrol_student(desk_.next_id(), deputy(),
                              {.student_id = id, .study_group_id = half, .enrolled_on = on_}));
        admit_guardians(index);
    }

    void admit_guardians(std::size_t index) {
        const auto& guardians = school_.plans.population.guardians;
        for (std::size_t i = 0; i < guardians.size(); ++i)
            for (const GuardedChild& child : guardians[i].children) {
                if (child.student != index) continue;
                PersonId& id = school_.people.guardians[i];
                if (id.is_nil()) {
                    id = PersonId::make(desk_.now(), desk_.ids());
                    desk_.submit(register_person(desk_.next_id(), deputy(),
                                                 registered(id, guardians[i].person)));
                }
                desk_.submit(establish_guardianship(
                    desk_.next_id(), deputy(),
                    {.student_id = school_.people.students[index],
                     .guardian_id = id,
                     .relation = child.relation,
                     .valid_from = on_,
                     .basis = "заявление о приёме, свидетельство о рождении"}));
            }
    }

    void dismiss(std::size_t index) {
        const DemoStudent& student = school_.plans.population.students[index];
        StudentLeft leaving{.student_id = school_.people.students[index],
                            .study_group_id = year_.groups[student.group].study_group_id,
                            .left_on = on_.plus_days(-1),
                            .order_no = order_no(on_),
                            .order_on = on_,
                            .reason = is_guest(student) ? "заявление родителей"
                                                        : "перевод в другую школу, г. Химки"};
        desk_.submit(record_leaving(desk_.next_id(), deputy(), leaving));
        if (!student.association) return;
        leaving.study_group_id = year_.groups[*student.association].study_group_id;
        desk_.submit(record_leaving(desk_.next_id(), deputy(), leaving));
    }

    /// He studies in another school, and comes to an association only.
    bool is_guest(const DemoStudent& student) const {
        return school_.plans.shape[student.group].family == ProgrammeFamily::additional;
    }

    void limit_father(std::size_t index) {
        const StudentId student = school_.people.students[index];
        const auto& guardians = school_.plans.population.guardians;
        for (std::size_t i = 0; i < guardians.size(); ++i)
            for (const GuardedChild& child : guardians[i].children) {
                if (child.student != index || child.relation != "отец") continue;
                const std::string basis =
                    "решение районного суда от " + on_.plus_days(-12).russian() + ", дело № 2-214";
                desk_.submit(end_guardianship(desk_.next_id(), deputy(),
                                              {.student_id = student,
                                               .guardian_id = school_.people.guardians[i],
                                               .valid_to = on_.plus_days(-1),
                                               .basis = basis}));
                desk_.submit(establish_guardianship(desk_.next_id(), deputy(),
                                                    {.student_id = student,
                                                     .guardian_id = school_.people.guardians[i],
                                                     .relation = child.relation,
                                                     .rights = GuardianRights::none,
                                                     .valid_from = on_,
                                                     .basis = basis}));
            }
    }

    void succeed(const StaffChange& change) {
        const Teacher& teacher = school_.plans.staff.teachers()[change.successor];
        PersonId& id = school_.people.teachers[change.successor];
        id = PersonId::make(desk_.now(), desk_.ids());
        desk_.submit(
            register_person(desk_.next_id(), deputy(), registered(id, teacher.employee.person)));
        for (CourseLife& course : year_.courses) {
            const bool waits =
                !course.teacher && !change.former &&
                school_.plans.courses(year_.year)[course.taught].teacher == change.successor;
            if (!waits && (!course.teacher || course.teacher != change.former)) continue;
            course.teacher = change.successor;
            desk_.submit(change_teacher(desk_.next_id(), deputy(),
                                        {.course_id = course.course_id,
                                         .teacher_id = id,
                                         .from = on_,
                                         .comment = change.basis + " от " + on_.russian()}));
        }
    }

    PersonId deputy() const { return school_.people.deputy; }

    Desk& desk_;
    SchoolLife& school_;
    YearLife& year_;
    Date on_;
};

}  // namespace

bool has_orders(const SchoolLife& school, TaughtYear year, Date on) {
    for (const DemoStudent& student : school.plans.population.students)
        if (student.story.arrives_on == on || student.story.leaves_on == on.plus_days(-1) ||
            (student.story.court && on == court_day(school.plans)))
            return true;
    for (const StaffChange& change : school.plans.staff.changes())
        if (change.year == year && change.on == on) return true;
    return false;
}

Result<Done> carry_out_orders(Desk& desk, SchoolLife& school, TaughtYear year, Date on) {
    Orders{desk, school, school.year(year), on}.carry_out();
    return desk.finish();
}

}  // namespace letopis::demo
