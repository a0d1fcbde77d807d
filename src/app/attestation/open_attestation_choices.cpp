#include "app/attestation/open_attestation_choices.h"

#include <algorithm>

#include "app/attestation/sessions/attested_groups.h"
#include "domain/classes/membership.h"
#include "domain/marks/attestation_terms.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int choice_years_shown = 2;

Result<Done> add_group(Reader& reader, const StudyGroup& group, Date today,
                       AttestationChoices& choices) {
    choices.study_group_id = group.study_group_id;
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(listed, reader.students_of_group(group.study_group_id));
    for (const Member& member : members_of(listed))
        if (!member.left_on())
            choices.students.push_back({member.person.person_id, member.person.last_first()});
    LETOPIS_TRY(titles, curriculum_of_class(reader, group.study_group_id));
    for (const CourseTitle& title : titles) {
        LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, day_in(year, today)));
        const bool is_subgroup = title.study_group.kind == StudyGroupKind::subgroup;
        choices.courses.push_back(
            {title.course.course_id,
             title.subject.title + (is_subgroup ? " (" + title.study_group.title + ")" : ""),
             std::move(teachers)});
    }
    LETOPIS_TRY(periods, periods_of(reader, group.period_system_id));
    LETOPIS_TRY(policies, reader.policies());
    for (const Period& period : periods)
        choices.periods.push_back({period.period_id, period.title, period.ends_on,
                                   deferral_day(policies, period.ends_on)});
    return Done{};
}

}  // namespace

Result<AttestationChoices> open_attestation_choices(Reader& reader, const Standing& standing,
                                                    std::optional<StudyGroupId> group_id,
                                                    Instant now) {
    const bool is_of_school =
        check_access(standing, Action::defer_attestation, Target{}).has_value();
    if (!is_of_school)
        LETOPIS_TRY_DONE(check_access(standing, Action::direct_retakes, attested_target(standing)));
    AttestationChoices choices{.today = moscow_date(now)};
    LETOPIS_TRY(years, reader.school_years());
    LETOPIS_TRY(current, school_year_on(reader, choices.today));
    std::optional<StudyGroup> chosen;
    int shown = 0;
    for (auto year = years.rbegin(); year != years.rend() && shown < choice_years_shown; ++year) {
        if (current.starts_on < year->starts_on) continue;
        ++shown;
        LETOPIS_TRY(groups, reader.study_groups(year->school_year_id));
        for (StudyGroup& group : groups) {
            if (!is_home_class(group) || group.family == ProgrammeFamily::additional) continue;
            const Target target{.study_group_ids = {group.study_group_id}};
            if (!is_of_school && !check_access(standing, Action::direct_retakes, target)) continue;
            choices.groups.push_back({group.study_group_id, group.title, year->title});
            if (group_id ? group.study_group_id == *group_id : !chosen) chosen = std::move(group);
        }
    }
    if (chosen) LETOPIS_TRY_DONE(add_group(reader, *chosen, choices.today, choices));
    if (!chosen && group_id) return RefusalCode::not_found;
    return choices;
}

}  // namespace letopis
