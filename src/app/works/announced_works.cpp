#include "app/works/announced_works.h"

#include "ports/gathering/known_names.h"

namespace letopis {

std::string title_of_subgroup(const CourseTitle& title) {
    const bool is_subgroup = title.study_group.kind == StudyGroupKind::subgroup;
    return is_subgroup ? title.study_group.title : std::string{};
}

Result<std::vector<AnnouncedWork>> tell_works(Reader& reader,
                                              const std::vector<PlannedWork>& planned) {
    KnownNames names{reader};
    std::vector<AnnouncedWork> works;
    for (const PlannedWork& one : planned) {
        LETOPIS_TRY(title, names.title_of(one.course_id));
        LETOPIS_TRY(planned_by, names.name_of(one.planned_by));
        works.push_back({.planned_work = one.entry_index,
                         .course_id = one.course_id,
                         .subject_title = title->subject.title,
                         .group_title = title_of_subgroup(*title),
                         .planned_on = one.planned_on,
                         .title = one.title,
                         .level = one.level,
                         .level_title = std::string{assessment_level_title(one.level)},
                         .reason = one.reason,
                         .planned_by = std::move(planned_by),
                         .planned_at = one.planned_at});
    }
    return works;
}

}  // namespace letopis
