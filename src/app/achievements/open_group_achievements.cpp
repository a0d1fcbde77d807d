#include "app/achievements/open_group_achievements.h"

#include <algorithm>
#include <tuple>

#include "domain/classes/membership.h"
#include "ports/gathering/achievement_days.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Of the class's students within the year, presented by others.
Result<std::vector<Achievement>> achieved_elsewhere(Reader& reader,
                                                    const std::vector<ListedStudent>& listed,
                                                    StudyGroupId id, const SchoolYear& year) {
    std::vector<Achievement> found;
    for (const Member& member : members_of(listed)) {
        LETOPIS_TRY(achieved, reader.achievements_of_student(member.person.person_id));
        for (Achievement& one : achieved)
            if (one.study_group_id != id && achieved_from(year) <= one.achieved_on &&
                one.achieved_on <= last_day_of(year))
                found.push_back(std::move(one));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Achievement& one, const Achievement& other) {
                         return std::tuple{one.achieved_on, one.entry_index} <
                                std::tuple{other.achieved_on, other.entry_index};
                     });
    return found;
}

Result<Done> add_lines(Reader& reader, const StudyGroup& group, const SchoolYear& year,
                       const std::vector<ListedStudent>& listed, GroupAchievements& view) {
    const StudyGroupId id = group.study_group_id;
    const Date last = last_day_of(year);
    LETOPIS_TRY(achieved, reader.achievements_of_group(id, achieved_from(year), last));
    LETOPIS_TRY(lines, tell_achievements(reader, achieved));
    view.achievements = std::move(lines);
    LETOPIS_TRY(held, reader.mass_events_of_group(id, year.starts_on, last));
    LETOPIS_TRY(events, tell_mass_events(reader, held));
    view.mass_events = std::move(events);
    if (!is_home_class(group)) return Done{};
    LETOPIS_TRY(elsewhere, achieved_elsewhere(reader, listed, id, year));
    LETOPIS_TRY(of_others, tell_achievements(reader, elsewhere));
    view.of_other_groups = std::move(of_others);
    return Done{};
}

}  // namespace

Result<GroupAchievements> open_group_achievements(Reader& reader, const Standing& standing,
                                                  StudyGroupId id, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    const bool keeps = check_access(standing, Action::keep_achievements, target).has_value();
    if (!keeps) LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(closed_at, reader.class_closed_at(id));
    GroupAchievements view{.study_group_id = id,
                           .study_group_title = group.title,
                           .school_year_title = year.title,
                           .is_association = group.family == ProgrammeFamily::additional,
                           .today = moscow_date(now),
                           .year_starts_on = year.starts_on,
                           .may_keep = keeps && !closed_at};
    LETOPIS_TRY(listed, reader.students_of_group(id));
    LETOPIS_TRY_DONE(add_lines(reader, group, year, listed, view));
    const Date on = day_in(year, view.today);
    for (const ListedStudent& one : listed)
        if (one.enrolment.covers(on))
            view.students.push_back(
                {.student_id = one.enrolment.student_id, .name = one.person.last_first()});
    return view;
}

}  // namespace letopis
