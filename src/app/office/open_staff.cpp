#include "app/office/open_staff.h"

#include <algorithm>
#include <map>

#include "app/office/role_choices.h"
#include "base/limits.h"
#include "base/text.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

Role role_of(AppointedRole role) {
    return Standing{.person_id = {}, .appointed = {role}}.roles().front();
}

class StaffLook {
public:
    StaffLook(Reader& reader, Date on) : reader_{reader}, on_{on} {}

    Result<Done> add_courses(const StudyGroup& group) {
        LETOPIS_TRY(courses, reader_.courses_of_group(group.study_group_id));
        for (const CourseTitle& title : courses) {
            bool is_taught = false;
            for (const CourseTeacher& one : title.teachers) {
                if (one.valid_to && *one.valid_to < on_) continue;
                is_taught = true;
                add_course(members_[one.teacher_id], title);
            }
            if (!is_taught) ++vacancies_;
        }
        return Done{};
    }

    Result<Done> add_lead(const StudyGroup& group) {
        LETOPIS_TRY(leads, reader_.class_teachers(group.study_group_id));
        for (const ClassTeacher& one : leads)
            if (one.valid_from <= on_ && (!one.valid_to || on_ <= *one.valid_to))
                members_[one.teacher_id].classes.push_back(group.title);
        return Done{};
    }

    Result<Done> add_holders() {
        for (std::size_t i = 0; i < names_of(AppointedRole{}).size(); ++i) {
            LETOPIS_TRY(holders, reader_.holders(static_cast<AppointedRole>(i), on_));
            for (const PersonId holder : holders) members_[holder];
        }
        return Done{};
    }

    Result<std::vector<StaffMember>> members() {
        std::vector<std::pair<std::string, StaffMember>> keyed;
        for (auto& [person_id, member] : members_) {
            LETOPIS_TRY(person, reader_.person(person_id));
            if (!person) continue;
            member.person_id = person_id;
            member.name = person->full_name();
            member.personal_no = person->personal_no;
            LETOPIS_TRY_DONE(add_roles(member));
            keyed.emplace_back(sort_key(member.name), std::move(member));
        }
        std::stable_sort(keyed.begin(), keyed.end(), [](const auto& one, const auto& other) {
            return one.first < other.first;
        });
        std::vector<StaffMember> sorted;
        for (auto& [key, member] : keyed) sorted.push_back(std::move(member));
        return sorted;
    }
    int vacancies() const { return vacancies_; }

private:
    static void add_course(StaffMember& member, const CourseTitle& title) {
        ++member.course_count;
        member.weekly_hours_hundredths += title.course.weekly_hours_hundredths;
        auto& subjects = member.subjects;
        if (std::find(subjects.begin(), subjects.end(), title.subject.title) == subjects.end())
            subjects.push_back(title.subject.title);
    }

    Result<Done> add_roles(StaffMember& member) {
        LETOPIS_TRY(held, reader_.roles_of(member.person_id));
        if (held.empty()) return Done{};
        LETOPIS_TRY(scopes, reader_.role_scopes_of(member.person_id));
        for (const RoleAssignment& one : held) {
            if (one.valid_to && *one.valid_to < on_) continue;
            LETOPIS_TRY(scope, scope_words_of(reader_, scopes, one));
            member.roles.push_back({.role = one.role,
                                    .title = std::string{role_title(role_of(one.role))},
                                    .valid_from = one.valid_from,
                                    .valid_to = one.valid_to,
                                    .basis = one.basis,
                                    .scope = std::move(scope)});
        }
        return Done{};
    }

    Reader& reader_;
    Date on_;
    std::map<PersonId, StaffMember> members_;
    int vacancies_ = 0;
};

}  // namespace

Result<Staff> open_staff(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_people, Target{}));
    LETOPIS_TRY(year, school_year_on(reader, moscow_date(now)));
    Staff staff{.school_year_title = year.title,
                .today = moscow_date(now),
                .may_keep = true,
                .may_appoint = check_access(standing, Action::appoint, Target{}).has_value()};
    StaffLook look{reader, staff.today};
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    for (const StudyGroup& group : groups) {
        LETOPIS_TRY_DONE(look.add_courses(group));
        LETOPIS_TRY_DONE(look.add_lead(group));
    }
    LETOPIS_TRY_DONE(look.add_holders());
    LETOPIS_TRY(members, look.members());
    staff.cut_off = members.size() > limits::staff_on_page;
    if (staff.cut_off) members.resize(limits::staff_on_page);
    staff.members = std::move(members);
    staff.vacancies = look.vacancies();
    return staff;
}

}  // namespace letopis
