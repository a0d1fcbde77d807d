#include "ports/gathering/roles/part_of_school.h"

#include <algorithm>

namespace letopis {

bool PartOfSchool::is_whole() const {
    return !standing_.deputises_part || standing_.has(Role::director);
}

bool PartOfSchool::has(const StudyGroup& group) const {
    const auto& groups = standing_.deputises_groups;
    const auto is_his = [&](StudyGroupId id) {
        return std::find(groups.begin(), groups.end(), id) != groups.end();
    };
    return is_whole() || is_his(group.study_group_id) ||
           std::any_of(group.parent_group_ids.begin(), group.parent_group_ids.end(), is_his);
}

Result<bool> PartOfSchool::has_course(CourseId id) {
    if (is_whole()) return true;
    const auto known = courses_.find(id);
    if (known != courses_.end()) return known->second;
    LETOPIS_TRY(course, reader_.course(id));
    bool is_his = false;
    if (course) {
        LETOPIS_TRY(group, reader_.study_group(course->study_group_id));
        is_his = group && has(*group);
    }
    return courses_.emplace(id, is_his).first->second;
}

}  // namespace letopis
