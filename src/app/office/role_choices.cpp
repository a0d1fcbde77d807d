#include "app/office/role_choices.h"

#include <algorithm>

#include "base/text.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

namespace {

template <class Value>
void add_once(std::vector<Value>& values, Value value) {
    if (std::find(values.begin(), values.end(), value) == values.end()) values.push_back(value);
}

void add_group(const StudyGroup& group, const SchoolYear& year, RoleChoices& choices) {
    if (!group.parent_group_ids.empty()) return;
    const RoleGroupChoice choice{group.study_group_id, group.title, year.title};
    choices.classes.push_back(choice);
    if (group.kind == StudyGroupKind::vocational_group) choices.groups.push_back(choice);
    add_once(choices.families, group.family);
    if (group.family == ProgrammeFamily::general && group.grade > 0)
        add_once(choices.grades, group.grade);
}

std::string_view family_words(ProgrammeFamily family) {
    switch (family) {
        case ProgrammeFamily::general:
            return "общее образование";
        case ProgrammeFamily::additional:
            return "дополнительное образование";
        case ProgrammeFamily::vocational:
            break;
    }
    return "СПО";
}

std::string_view reach_words(RoleReach reach) {
    switch (reach) {
        case RoleReach::vocational:
            return "все группы СПО";
        case RoleReach::groups:
            return "группы: ";
        case RoleReach::subjects:
            return "предметы: ";
        case RoleReach::students:
            return "подопечные: ";
        case RoleReach::parallels:
            return "параллели: ";
        case RoleReach::families:
            break;
    }
    return "программы: ";
}

}  // namespace

Result<RoleChoices> open_role_choices(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::appoint, Target{}));
    RoleChoices choices;
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years) {
        if (last_day_of(year) < moscow_date(now)) continue;
        LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
        for (const StudyGroup& group : groups) add_group(group, year, choices);
    }
    std::sort(choices.grades.begin(), choices.grades.end());
    std::sort(choices.families.begin(), choices.families.end());
    LETOPIS_TRY(subjects, reader.subjects());
    for (const Subject& subject : subjects)
        choices.subjects.push_back({subject.subject_id, subject.title});
    std::stable_sort(choices.subjects.begin(), choices.subjects.end(),
                     [](const RoleSubjectChoice& one, const RoleSubjectChoice& other) {
                         return sort_key(one.title) < sort_key(other.title);
                     });
    return choices;
}

Result<std::vector<RoleStudent>> students_of_scope(Reader& reader, const RoleScope& scope) {
    std::vector<RoleStudent> students;
    for (const StudentId id : scope.student_ids) {
        LETOPIS_TRY(person, reader.person(id));
        if (person) students.push_back({id, person->last_first()});
    }
    std::stable_sort(students.begin(), students.end(),
                     [](const RoleStudent& one, const RoleStudent& other) {
                         return sort_key(one.name) < sort_key(other.name);
                     });
    return students;
}

Result<std::string> scope_words(Reader& reader, const RoleScope& scope) {
    std::vector<std::string> titles;
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
    for (const int grade : scope.grades) titles.push_back(std::to_string(grade));
    for (const ProgrammeFamily family : scope.families) titles.emplace_back(family_words(family));
    // How many: who they are is for him, and for whoever appoints.
    if (scope.reach == RoleReach::students)
        titles.push_back(std::to_string(scope.student_ids.size()));
    return std::string{reach_words(scope.reach)} + joined(titles, ", ");
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
