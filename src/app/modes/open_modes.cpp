#include "app/modes/open_modes.h"

#include <algorithm>

#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

Result<ClassStudyModes> of_class(Reader& reader, const StudyGroup& group, const SchoolYear& year,
                                 Date today) {
    ClassStudyModes shown{.study_group_id = group.study_group_id, .title = group.title};
    LETOPIS_TRY(known, reader.study_modes_of_group(group.study_group_id, year.starts_on,
                                                   last_day_of(year)));
    LETOPIS_TRY(lines, study_mode_lines(reader, known, today));
    shown.modes = std::move(lines);
    return shown;
}

bool leads(const Standing& standing, StudyGroupId id) {
    const auto& led = standing.leads_groups;
    return std::find(led.begin(), led.end(), id) != led.end();
}

}  // namespace

Result<StudyModesView> open_modes(Reader& reader, const Standing& standing, Instant now) {
    const auto keeps = check_access(standing, Action::keep_modes, {});
    if (!keeps && standing.leads_groups.empty()) return keeps.error();
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, school_year_on(reader, today));
    StudyModesView view{
        .school_year_title = year.title, .today = today, .may_keep = keeps.has_value()};
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    for (const StudyGroup& group : groups) {
        if (!is_home_class(group) || (!keeps && !leads(standing, group.study_group_id))) continue;
        LETOPIS_TRY(shown, of_class(reader, group, year, today));
        view.classes.push_back(std::move(shown));
    }
    return view;
}

}  // namespace letopis
