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
    if (stranger != groups.end())
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

}  // namespace

bool needs_scope(AppointedRole role) {
    return role == AppointedRole::section_head || role == AppointedRole::department_head ||
           role == AppointedRole::training_master;
}

Result<Done> check_role_scope(const RoleScope& scope, const std::vector<StudyGroup>& groups) {
    if (!needs_scope(scope.role))
        return invalid("reach", "Эта должность — на всю организацию: группы и предметы не нужны.");
    const bool heads_department = scope.role == AppointedRole::department_head;
    if (heads_department != (scope.reach == RoleReach::subjects))
        return invalid("reach", heads_department
                                    ? "Руководителю методобъединения назначают предметы."
                                    : "Для этой должности отметьте группы СПО.");
    if (heads_department) return check_scope_subjects(scope);
    if (scope.reach == RoleReach::groups) return check_scope_groups(scope, groups);
    if (scope.role == AppointedRole::training_master)
        return invalid("reach", "Мастеру назначают его группы: отметьте их.");
    return Done{};
}

}  // namespace letopis
