#include "app/achievements/group_access.h"

#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<StudyGroup> find_kept_group(Reader& reader, PersonId actor_id, StudyGroupId id, Date today) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::keep_achievements, group, today));
    std::vector<StudyGroupId> classes{group.parent_group_ids};
    classes.push_back(id);
    for (const StudyGroupId one : classes) {
        LETOPIS_TRY(closed_at, reader.class_closed_at(one));
        if (closed_at) return RefusalCode::class_closed;
    }
    return group;
}

}  // namespace letopis
