#include "app/works/open_work_classes.h"

#include <algorithm>
#include <set>

#include "app/works/course_surroundings.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Classes he leads, and those whose students sit in his lessons.
Result<std::set<StudyGroupId>> own_classes(Reader& reader, const Standing& standing) {
    std::set<StudyGroupId> own{standing.leads_groups.begin(), standing.leads_groups.end()};
    for (const StudyGroupId id : standing.teaches_groups) {
        LETOPIS_TRY(group, reader.study_group(id));
        if (!group) continue;
        for (const StudyGroupId one : classes_of_group(*group)) own.insert(one);
    }
    return own;
}

}  // namespace

Result<WorkClasses> open_work_classes(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY(year, school_year_on(reader, moscow_date(now)));
    LETOPIS_TRY(own, own_classes(reader, standing));
    const bool reads_all = check_access(standing, Action::read_school, Target{}).has_value();
    WorkClasses view{.school_year_title = year.title};
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    for (const StudyGroup& group : groups) {
        if (group.kind != StudyGroupKind::school_class &&
            group.kind != StudyGroupKind::vocational_group)
            continue;
        const bool is_own = own.contains(group.study_group_id);
        if (is_own || reads_all)
            view.classes.push_back({group.study_group_id, group.title, is_own});
    }
    std::stable_partition(view.classes.begin(), view.classes.end(),
                          [](const WorkClass& one) { return one.is_own; });
    return view;
}

}  // namespace letopis
