#include "app/office/role_choices.h"

#include <algorithm>

#include "base/text.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<RoleChoices> open_role_choices(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::appoint, Target{}));
    RoleChoices choices;
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years) {
        if (last_day_of(year) < moscow_date(now)) continue;
        LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
        for (const StudyGroup& group : groups)
            if (group.kind == StudyGroupKind::vocational_group)
                choices.groups.push_back({group.study_group_id, group.title, year.title});
    }
    LETOPIS_TRY(subjects, reader.subjects());
    for (const Subject& subject : subjects)
        choices.subjects.push_back({subject.subject_id, subject.title});
    std::stable_sort(choices.subjects.begin(), choices.subjects.end(),
                     [](const RoleSubjectChoice& one, const RoleSubjectChoice& other) {
                         return sort_key(one.title) < sort_key(other.title);
                     });
    return choices;
}

Result<std::string> scope_words(Reader& reader, const RoleScope& scope) {
    std::vector<std::string> titles;
    if (scope.reach == RoleReach::vocational) return std::string{"все группы СПО"};
    for (const StudyGroupId id : scope.study_group_ids) {
        LETOPIS_TRY(group, reader.study_group(id));
        if (group) titles.push_back(group->title);
    }
    if (!scope.subject_ids.empty()) {
        LETOPIS_TRY(subjects, reader.subjects());
        for (const SubjectId id : scope.subject_ids)
            for (const Subject& subject : subjects)
                if (subject.subject_id == id) titles.push_back(subject.title);
    }
    return (scope.reach == RoleReach::groups ? "группы: " : "предметы: ") + joined(titles, ", ");
}

const RoleScope* find_scope(const std::vector<RoleScope>& scopes,
                            const RoleAssignment& appointment) {
    for (const RoleScope& one : scopes)
        if (one.role == appointment.role && one.valid_from == appointment.valid_from) return &one;
    return nullptr;
}

Result<std::string> scope_words_of(Reader& reader, const std::vector<RoleScope>& scopes,
                                   const RoleAssignment& appointment) {
    const RoleScope* scope = find_scope(scopes, appointment);
    return scope ? scope_words(reader, *scope) : std::string{};
}

}  // namespace letopis
