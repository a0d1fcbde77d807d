#include "domain/access/access.h"

#include <algorithm>
#include <iterator>

namespace letopis {
namespace {

using enum Relation;

template <class Value>
bool contains(std::span<const Value> values, const Value& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}
template <class Value>
bool contains(const std::vector<Value>& values, const Value& value) {
    return contains(std::span{values}, value);
}
bool meet(const std::vector<StudyGroupId>& one, const std::vector<StudyGroupId>& other) {
    return std::any_of(one.begin(), one.end(),
                       [&](const StudyGroupId& id) { return contains(other, id); });
}

bool teaches_target(const Standing& standing, const Target& target) {
    if (target.course_id) return contains(standing.teaches_courses, *target.course_id);
    if (target.student_id) return meet(standing.teaches_groups, target.student_group_ids);
    return meet(standing.teaches_groups, target.study_group_ids);
}

const std::vector<StudyGroupId>& groups_of(const Target& target) {
    return target.student_id ? target.student_group_ids : target.study_group_ids;
}

bool leads_target(const Standing& standing, const Target& target) {
    return meet(standing.leads_groups, groups_of(target));
}

/// Works in the school, and so may know what is in it.
bool has_post(const Standing& standing) {
    return !standing.appointed.empty() || !standing.teaches_courses.empty() ||
           !standing.leads_groups.empty() || standing.inspects_school ||
           !standing.inspects_groups.empty();
}

bool inspects_target(const Standing& standing, const Target& target) {
    return standing.inspects_school || meet(standing.inspects_groups, groups_of(target));
}

bool is_about_course(Action action) {
    switch (action) {
        case Action::read_journal:
        case Action::write_journal:
        case Action::confirm_results:
        case Action::close_course:
        case Action::plan_works:
        case Action::assess_practice:
        case Action::make_remarks:
            return true;
        case Action::read_class:
        case Action::decide_council:
        case Action::close_class:
        case Action::read_diary:
        case Action::read_school:
        case Action::read_archive:
        case Action::keep_archive:
        case Action::read_documents:
        case Action::keep_people:
        case Action::appoint:
        case Action::keep_policies:
        case Action::keep_timetable:
        case Action::decide_corrections:
        case Action::give_notice:
        case Action::keep_excuses:
        case Action::keep_modes:
        case Action::order_reopening:
        case Action::reopen_class:
        case Action::file_appeal:
        case Action::decide_appeals:
        case Action::keep_achievements:
        case Action::keep_practice:
        case Action::write_practice_day:
        case Action::keep_regime:
        case Action::assess_behaviour:
        case Action::direct_retakes:
        case Action::defer_attestation:
        case Action::keep_finals:
        case Action::keep_exams:
        case Action::keep_visits:
        case Action::keep_calendar:
        case Action::form_courses:
        case Action::read_changes:
        case Action::account_absences:
        case Action::read_attestation:
        case Action::plan_attestation:
        case Action::admit_graduates:
        case Action::register_excuses:
        case Action::grant_exemptions:
        case Action::keep_health:
        case Action::read_under_care:
            return false;
    }
    return false;
}

/// Why a person with a post is refused: wrong course or class where his kind has the right.
RefusalCode refusal_of(const Standing& standing, Action action) {
    const auto may = permitted(action);
    // What the visit does not name is not there for him.
    if (standing.has(Role::inspector) && contains(may, inspects)) return RefusalCode::not_found;
    const bool near = (standing.has(Role::subject_teacher) && contains(may, teaches)) ||
                      (standing.has(Role::class_teacher) && contains(may, leads)) ||
                      (standing.has(Role::section_head) && contains(may, heads_section)) ||
                      (standing.has(Role::department_head) && contains(may, heads_department)) ||
                      (standing.has(Role::training_master) && contains(may, trains)) ||
                      (standing.has(Role::counsellor) && contains(may, cares_for)) ||
                      (standing.deputises_part && contains(may, deputises));
    if (!near) return RefusalCode::not_your_role;
    return is_about_course(action) ? RefusalCode::not_your_course : RefusalCode::not_your_class;
}

/// Of the school as a whole, and not of a class, a course or a student.
bool is_of_school(const Target& target) {
    return !target.course_id && !target.student_id && target.study_group_ids.empty();
}

/// What concerns nobody's class in particular is every deputy's; the lists that follow show a
/// deputy of a part what is of it.
Relation deputising(const Standing& standing, const Target& target) {
    const bool is_his = !standing.deputises_part || is_of_school(target) ||
                        meet(standing.deputises_groups, groups_of(target));
    return is_his ? deputises : deputises_elsewhere;
}

std::optional<Relation> relation_of(AppointedRole role, const Standing& standing,
                                    const Target& target) {
    switch (role) {
        case AppointedRole::director:
            return directs;
        case AppointedRole::deputy:
            return deputising(standing, target);
        case AppointedRole::archivist:
            return keeps_archive;
        case AppointedRole::journal_admin:
            return administers;
        case AppointedRole::clerk:
            return clerks;
        case AppointedRole::scheduler:
            return schedules;
        case AppointedRole::medic:
            return tends;
        // Of what they are appointed for, no more.
        case AppointedRole::section_head:
        case AppointedRole::department_head:
        case AppointedRole::training_master:
        case AppointedRole::counsellor:
            break;
    }
    return std::nullopt;
}

Role role_of(AppointedRole role) {
    switch (role) {
        case AppointedRole::director:
            return Role::director;
        case AppointedRole::deputy:
            return Role::deputy;
        case AppointedRole::archivist:
            return Role::archivist;
        case AppointedRole::journal_admin:
            return Role::journal_admin;
        case AppointedRole::clerk:
            break;
        case AppointedRole::scheduler:
            return Role::scheduler;
        case AppointedRole::section_head:
            return Role::section_head;
        case AppointedRole::department_head:
            return Role::department_head;
        case AppointedRole::training_master:
            return Role::training_master;
        case AppointedRole::medic:
            return Role::medic;
        case AppointedRole::counsellor:
            return Role::counsellor;
    }
    return Role::clerk;
}

}  // namespace

std::vector<Role> Standing::roles() const {
    std::vector<Role> held;
    std::transform(appointed.begin(), appointed.end(), std::back_inserter(held), role_of);
    if (!teaches_courses.empty()) held.push_back(Role::subject_teacher);
    if (!leads_groups.empty()) held.push_back(Role::class_teacher);
    if (!studies_in.empty()) held.push_back(Role::student);
    if (!children.empty()) held.push_back(Role::guardian);
    if (inspects_school || !inspects_groups.empty()) held.push_back(Role::inspector);
    std::sort(held.begin(), held.end());
    held.erase(std::unique(held.begin(), held.end()), held.end());
    return held;
}

bool Standing::has(Role role) const {
    // Asked for each course of a list: without a list of roles.
    const bool follows = (role == Role::subject_teacher && !teaches_courses.empty()) ||
                         (role == Role::class_teacher && !leads_groups.empty()) ||
                         (role == Role::student && !studies_in.empty()) ||
                         (role == Role::guardian && !children.empty()) ||
                         (role == Role::inspector && (inspects_school || !inspects_groups.empty()));
    return follows || std::any_of(appointed.begin(), appointed.end(),
                                  [role](AppointedRole one) { return role_of(one) == role; });
}

/// Of appointments that are for something named.
template <class IsWanted>
static bool has_scoped_relation(const Standing& standing, const Target& target,
                                IsWanted is_wanted) {
    if (meet(standing.heads_groups, groups_of(target)) && is_wanted(heads_section)) return true;
    if (target.subject_id && contains(standing.heads_subjects, *target.subject_id) &&
        is_wanted(heads_department))
        return true;
    return meet(standing.trains_groups, groups_of(target)) && is_wanted(trains);
}

/// Whether a relation of theirs is wanted: asked of one after the other, until one is.
template <class IsWanted>
static bool has_relation(const Standing& standing, const Target& target, IsWanted is_wanted) {
    for (const AppointedRole role : standing.appointed)
        if (const auto relation = relation_of(role, standing, target);
            relation && is_wanted(*relation))
            return true;
    if (teaches_target(standing, target) && is_wanted(teaches)) return true;
    if (leads_target(standing, target) && is_wanted(leads)) return true;
    if (inspects_target(standing, target) && is_wanted(inspects)) return true;
    if (has_scoped_relation(standing, target, is_wanted)) return true;
    if (!target.student_id) return false;
    if (contains(standing.cares_for, *target.student_id) && is_wanted(cares_for)) return true;
    const bool is_his_own =
        *target.student_id == standing.person_id && !standing.studies_in.empty();
    return (is_his_own && is_wanted(is_self)) ||
           (contains(standing.children, *target.student_id) && is_wanted(is_guardian));
}

std::vector<Relation> relations_to(const Standing& standing, const Target& target) {
    std::vector<Relation> relations;
    has_relation(standing, target, [&](Relation relation) {
        relations.push_back(relation);
        return false;
    });
    return relations;
}

Result<Done> check_access(const Standing& standing, Action action, const Target& target) {
    const auto may = permitted(action);
    if (has_relation(standing, target, [&](Relation relation) { return contains(may, relation); }))
        return Done{};
    if (action == Action::read_diary || !has_post(standing)) return RefusalCode::not_found;
    return refusal_of(standing, action);
}

}  // namespace letopis
