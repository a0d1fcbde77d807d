#include "domain/access/access.h"

#include <algorithm>
#include <iterator>

namespace letopis {
namespace {

using enum Relation;

// The law (requirements b.2). Journals are written by who teaches the course, and by nobody else:
// neither the director nor the deputy puts a mark. Two may close, two decide, one keeps.
// An inspector reads what his visit names and leaves remarks on it: he writes nothing else.
constexpr std::array reads_journal{directs, deputises, administers, teaches, leads, inspects};
constexpr std::array writes_journal{teaches};
constexpr std::array closes_course{deputises, teaches};
constexpr std::array reads_class{directs, deputises, administers, clerks, leads, inspects};
constexpr std::array heads_school{directs, deputises};
constexpr std::array reads_diary{directs, deputises, teaches, leads, is_self, is_guardian};
constexpr std::array gives_notice{is_self, is_guardian};
// What excuses an absence may speak of health: those who only teach are told the cause of the day.
constexpr std::array keeps_the_excuses{directs, deputises, leads};
constexpr std::array reads_school{directs, deputises, administers, inspects};
constexpr std::array makes_remarks{directs, deputises, inspects};
constexpr std::array reads_archive{directs, deputises, keeps_archive, inspects};
constexpr std::array keeps_the_archive{directs, keeps_archive};
constexpr std::array reads_documents{directs, deputises, keeps_archive, clerks, leads, inspects};
constexpr std::array keeps_people{directs, deputises, administers, clerks};
constexpr std::array appoints{directs};
constexpr std::array keeps_modes{directs, deputises, clerks};
// Who orders that a closed year is opened is not who opens it (JRN-15).
constexpr std::array orders_reopening{directs};
constexpr std::array reopens_class{deputises};
constexpr std::array plans_works{directs, deputises, administers, teaches};
constexpr std::array keeps_achievements{directs, deputises, teaches, leads};
constexpr std::array keeps_the_practice{directs, deputises, leads};
constexpr std::array assesses_practice{teaches, leads};
constexpr std::array writes_own_diary{is_self};
constexpr std::array administers_school{directs, deputises, administers};
constexpr std::array keeps_the_regime{directs, deputises, administers, teaches};
constexpr std::array assesses_behaviour{deputises, leads};
constexpr std::array keeps_exams{directs, deputises, clerks};
constexpr std::array keeps_visits{directs, clerks};

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

bool leads_target(const Standing& standing, const Target& target) {
    return meet(standing.leads_groups,
                target.student_id ? target.student_group_ids : target.study_group_ids);
}

/// Works in the school, and so may know what is in it.
bool has_post(const Standing& standing) {
    return !standing.appointed.empty() || !standing.teaches_courses.empty() ||
           !standing.leads_groups.empty() || standing.inspects_school ||
           !standing.inspects_groups.empty();
}

bool inspects_target(const Standing& standing, const Target& target) {
    return standing.inspects_school ||
           meet(standing.inspects_groups,
                target.student_id ? target.student_group_ids : target.study_group_ids);
}

bool is_about_course(Action action) {
    switch (action) {
        case Action::read_journal:
        case Action::write_journal:
        case Action::confirm_results:
        case Action::close_course:
        case Action::plan_works:
        case Action::assess_practice:
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
        case Action::make_remarks:
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
                      (standing.has(Role::class_teacher) && contains(may, leads));
    if (!near) return RefusalCode::not_your_role;
    return is_about_course(action) ? RefusalCode::not_your_course : RefusalCode::not_your_class;
}

std::optional<Relation> relation_of(AppointedRole role) {
    switch (role) {
        case AppointedRole::director:
            return directs;
        case AppointedRole::deputy:
            return deputises;
        case AppointedRole::archivist:
            return keeps_archive;
        case AppointedRole::journal_admin:
            return administers;
        case AppointedRole::clerk:
            return clerks;
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
    }
    return Role::clerk;
}

}  // namespace

std::string_view role_title(Role role) {
    switch (role) {
        case Role::director:
            return "директор";
        case Role::deputy:
            return "заместитель директора";
        case Role::archivist:
            return "ответственный за архив";
        case Role::journal_admin:
            return "администратор журнала";
        case Role::clerk:
            return "делопроизводитель";
        case Role::subject_teacher:
            return "учитель";
        case Role::class_teacher:
            return "классный руководитель";
        case Role::student:
            return "обучающийся";
        case Role::guardian:
            return "родитель (законный представитель)";
        case Role::inspector:
            return "проверяющий";
    }
    return "";
}

namespace {

/// Of the chapters of a school year.
std::span<const Relation> permitted_in_a_year(Action action) {
    switch (action) {
        case Action::keep_modes:
            return keeps_modes;
        case Action::order_reopening:
            return orders_reopening;
        case Action::reopen_class:
            return reopens_class;
        case Action::plan_works:
            return plans_works;
        case Action::keep_achievements:
            return keeps_achievements;
        case Action::keep_practice:
            return keeps_the_practice;
        case Action::assess_practice:
            return assesses_practice;
        case Action::write_practice_day:
            return writes_own_diary;
        case Action::keep_regime:
            return keeps_the_regime;
        case Action::assess_behaviour:
            return assesses_behaviour;
        case Action::keep_exams:
            return keeps_exams;
        default:
            return {};
    }
}

}  // namespace

std::span<const Relation> permitted(Action action) {
    switch (action) {
        case Action::read_journal:
            return reads_journal;
        case Action::write_journal:
        case Action::confirm_results:
            return writes_journal;
        case Action::close_course:
            return closes_course;
        case Action::read_class:
            return reads_class;
        case Action::decide_council:
        case Action::close_class:
        case Action::decide_corrections:
        case Action::decide_appeals:
        case Action::direct_retakes:
        case Action::defer_attestation:
        case Action::keep_finals:
            return heads_school;
        case Action::make_remarks:
            return makes_remarks;
        case Action::read_diary:
            return reads_diary;
        case Action::read_school:
            return reads_school;
        case Action::read_archive:
            return reads_archive;
        case Action::keep_archive:
            return keeps_the_archive;
        case Action::read_documents:
            return reads_documents;
        case Action::keep_people:
            return keeps_people;
        case Action::appoint:
            return appoints;
        case Action::keep_policies:
        case Action::keep_timetable:
            return administers_school;
        case Action::give_notice:
        case Action::file_appeal:
            return gives_notice;
        case Action::keep_excuses:
            return keeps_the_excuses;
        case Action::keep_visits:
            return keeps_visits;
        case Action::keep_modes:
        case Action::order_reopening:
        case Action::reopen_class:
        case Action::plan_works:
        case Action::keep_achievements:
        case Action::keep_practice:
        case Action::assess_practice:
        case Action::write_practice_day:
        case Action::keep_regime:
        case Action::assess_behaviour:
        case Action::keep_exams:
            return permitted_in_a_year(action);
    }
    return {};
}

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

/// Whether a relation of theirs is wanted: asked of one after the other, until one is.
template <class IsWanted>
static bool has_relation(const Standing& standing, const Target& target, IsWanted is_wanted) {
    for (const AppointedRole role : standing.appointed)
        if (const auto relation = relation_of(role); relation && is_wanted(*relation)) return true;
    if (teaches_target(standing, target) && is_wanted(teaches)) return true;
    if (leads_target(standing, target) && is_wanted(leads)) return true;
    if (inspects_target(standing, target) && is_wanted(inspects)) return true;
    if (!target.student_id) return false;
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
