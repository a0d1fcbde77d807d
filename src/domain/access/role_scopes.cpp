#include "domain/access/role_scopes.h"

#include <algorithm>

#include "base/limits.h"

namespace letopis {
namespace {

Result<Done> check_scope_groups(const RoleScope& scope, const std::vector<StudyGroup>& groups) {
    if (scope.study_group_ids.empty())
        return invalid("study_group_ids", "Отметьте хотя бы одну группу.");
    if (scope.study_group_ids.size() > limits::scope_groups)
        return invalid("study_group_ids", "В одном назначении не больше " +
                                              std::to_string(limits::scope_groups) + " групп.");
    const auto stranger = std::find_if(groups.begin(), groups.end(), [](const StudyGroup& group) {
        return group.kind != StudyGroupKind::vocational_group;
    });
    if (scope.role != AppointedRole::deputy && stranger != groups.end())
        return invalid("study_group_ids", "«" + stranger->title +
                                              "» — не группа среднего профессионального "
                                              "образования. Снимите с неё отметку.");
    return Done{};
}

Result<Done> check_scope_subjects(const RoleScope& scope) {
    if (scope.subject_ids.empty()) return invalid("subject_ids", "Отметьте хотя бы один предмет.");
    if (scope.subject_ids.size() > limits::scope_subjects)
        return invalid("subject_ids", "В одном назначении не больше " +
                                          std::to_string(limits::scope_subjects) + " предметов.");
    return Done{};
}

Result<Done> check_scope_students(const RoleScope& scope) {
    if (scope.student_ids.empty())
        return invalid("student_ids", "Выберите хотя бы одного обучающегося.");
    if (scope.student_ids.size() > limits::scope_students)
        return invalid("student_ids", "В одном назначении не больше " +
                                          std::to_string(limits::scope_students) + " обучающихся.");
    return Done{};
}

Result<Done> check_scope_grades(const RoleScope& scope) {
    constexpr int last_grade = 11;
    if (scope.grades.empty()) return invalid("grades", "Отметьте хотя бы одну параллель.");
    const bool is_wrong = std::any_of(scope.grades.begin(), scope.grades.end(),
                                      [](int grade) { return grade < 1 || last_grade < grade; });
    if (is_wrong || scope.grades.size() > last_grade)
        return invalid("grades", "Параллели — с 1-й по 11-ю, каждая один раз.");
    return Done{};
}

Result<Done> check_scope_families(const RoleScope& scope) {
    if (scope.families.empty()) return invalid("families", "Отметьте хотя бы один вид программ.");
    if (scope.families.size() > names_of(ProgrammeFamily{}).size())
        return invalid("families", "Каждый вид программ отмечайте один раз.");
    return Done{};
}

/// What an appointment to the role is said by; nothing for a role of the whole school.
std::vector<RoleReach> reaches_of(AppointedRole role) {
    switch (role) {
        case AppointedRole::deputy:
            return {RoleReach::parallels, RoleReach::families, RoleReach::groups};
        case AppointedRole::section_head:
            return {RoleReach::vocational, RoleReach::groups};
        case AppointedRole::department_head:
            return {RoleReach::subjects};
        case AppointedRole::training_master:
            return {RoleReach::groups};
        case AppointedRole::counsellor:
            return {RoleReach::students};
        case AppointedRole::director:
        case AppointedRole::archivist:
        case AppointedRole::journal_admin:
        case AppointedRole::clerk:
        case AppointedRole::scheduler:
        case AppointedRole::medic:
            break;
    }
    return {};
}

std::string_view wrong_reach_of(AppointedRole role) {
    switch (role) {
        case AppointedRole::department_head:
            return "Руководителю методобъединения назначают предметы.";
        case AppointedRole::training_master:
            return "Мастеру назначают его группы: отметьте их.";
        case AppointedRole::counsellor:
            return "Для этой должности выберите обучающихся.";
        case AppointedRole::deputy:
            return "Заместителю назначают параллели, виды программ или классы.";
        default:
            return "Для этой должности отметьте группы СПО.";
    }
}

template <class Value>
bool names(const std::vector<Value>& values, const Value& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

}  // namespace

bool may_have_scope(AppointedRole role) { return !reaches_of(role).empty(); }

bool needs_scope(AppointedRole role) {
    return may_have_scope(role) && role != AppointedRole::deputy;
}

Result<Done> check_role_scope(const RoleScope& scope, const std::vector<StudyGroup>& groups) {
    const std::vector<RoleReach> reaches = reaches_of(scope.role);
    if (reaches.empty())
        return invalid("reach", "Эта должность — на всю организацию: группы и предметы не нужны.");
    if (!names(reaches, scope.reach)) return invalid("reach", wrong_reach_of(scope.role));
    switch (scope.reach) {
        case RoleReach::vocational:
            break;
        case RoleReach::groups:
            return check_scope_groups(scope, groups);
        case RoleReach::subjects:
            return check_scope_subjects(scope);
        case RoleReach::students:
            return check_scope_students(scope);
        case RoleReach::parallels:
            return check_scope_grades(scope);
        case RoleReach::families:
            return check_scope_families(scope);
    }
    return Done{};
}

bool is_in_scope(const RoleScope& scope, const StudyGroup& group) {
    switch (scope.reach) {
        case RoleReach::vocational:
            return group.kind == StudyGroupKind::vocational_group;
        case RoleReach::groups:
            return names(scope.study_group_ids, group.study_group_id) ||
                   std::any_of(group.parent_group_ids.begin(), group.parent_group_ids.end(),
                               [&](StudyGroupId id) { return names(scope.study_group_ids, id); });
        case RoleReach::parallels:
            return group.family == ProgrammeFamily::general && names(scope.grades, group.grade);
        case RoleReach::families:
            return names(scope.families, group.family);
        case RoleReach::subjects:
        case RoleReach::students:
            break;
    }
    return false;
}

}  // namespace letopis
