#include "app/imports/timetable_names.h"

#include <algorithm>
#include <set>

#include "app/imports/person_match.h"
#include "base/text.h"
#include "domain/classes/group_titles.h"

namespace letopis {
namespace {

Refusal wrong_choice(const std::string& name, const std::string& why) {
    return {
        .code = RefusalCode::invalid_value, .field = "chosen", .detail = "«" + name + "»: " + why};
}

template <class Rows, class Is>
auto find_one(const Rows& rows, Is is) {
    const auto found = std::find_if(rows.begin(), rows.end(), is);
    return found == rows.end() ? nullptr : &*found;
}

/// Whether he may be meant as a teacher: nobody who studies here; of the guardians those whose
/// surname the file has, for a teacher may have a child in the school.
bool may_be_chosen(const KnownPerson& known, const SchoolPlan& plan) {
    if (known.may_be_employee()) return true;
    return known.enrolments.empty() &&
           find_one(plan.employees, [&](const PlannedEmployee& planned) {
               return fold_for_search(planned.name.last_name) ==
                      fold_for_search(known.person.last_name);
           }) != nullptr;
}

const KnownPerson* person_of(const KnownSchool& school, const SchoolPlan& plan,
                             const std::string& id) {
    return find_one(school.persons, [&](const KnownPerson& one) {
        return one.person.person_id.text() == id && may_be_chosen(one, plan);
    });
}
const Subject* subject_of(const KnownSchool& school, const std::string& id) {
    return find_one(school.subjects,
                    [&](const Subject& one) { return one.subject_id.text() == id; });
}
const StudyGroup* group_of(const KnownSchool& school, const std::string& id) {
    return find_one(school.groups,
                    [&](const StudyGroup& one) { return one.study_group_id.text() == id; });
}

bool is_teacher_known(const PersonIndex& people, const PlannedEmployee& planned) {
    return people.employees_named(planned.name).size() == 1;
}
bool is_subject_known(const KnownSchool& school, const PlannedSubject& planned) {
    return find_one(school.subjects, [&](const Subject& one) {
               return fold_for_search(one.title) == fold_for_search(planned.title);
           }) != nullptr;
}
bool is_group_known(const KnownSchool& school, const PlannedGroup& planned) {
    return find_one(school.groups, [&](const StudyGroup& one) {
               return folded_group_title(one.title) == folded_group_title(planned.title);
           }) != nullptr;
}

std::vector<KnownName> all_known(const KnownSchool& school, const SchoolPlan& plan) {
    std::vector<KnownName> known;
    for (const KnownPerson& one : school.persons)
        if (may_be_chosen(one, plan))
            known.push_back(
                {FileNameKind::teacher, one.person.person_id.text(), one.person.full_name()});
    for (const Subject& one : school.subjects)
        known.push_back({FileNameKind::subject, one.subject_id.text(), one.title});
    for (const StudyGroup& one : school.groups)
        known.push_back({FileNameKind::study_group, one.study_group_id.text(), one.title});
    std::stable_sort(known.begin(), known.end(), [](const KnownName& one, const KnownName& other) {
        return sort_key(one.title) < sort_key(other.title);
    });
    return known;
}

template <class Thing>
const Thing* chosen_of(const std::unordered_map<std::string, const Thing*>& chosen,
                       const std::string& name) {
    const auto found = chosen.find(name);
    return found == chosen.end() ? nullptr : found->second;
}

}  // namespace

NamesOfFile names_of_file(const KnownSchool& school, const SchoolPlan& plan,
                          std::span<const ChosenName> chosen) {
    const PersonIndex people{school};
    NamesOfFile names;
    const auto add = [&](FileNameKind kind, const std::string& name, const auto& is_known) {
        const ChosenName* one =
            find_one(chosen, [&](const ChosenName& c) { return c.kind == kind && c.name == name; });
        if (one != nullptr || !is_known())
            names.unknown.push_back({kind, name, one != nullptr ? one->known_id : ""});
    };
    for (const PlannedEmployee& planned : plan.employees)
        add(FileNameKind::teacher, planned.title,
            [&] { return is_teacher_known(people, planned); });
    for (const PlannedSubject& planned : plan.subjects)
        add(FileNameKind::subject, planned.title,
            [&] { return is_subject_known(school, planned); });
    for (const PlannedGroup& planned : plan.groups)
        add(FileNameKind::study_group, planned.title,
            [&] { return is_group_known(school, planned); });
    if (!names.unknown.empty()) names.known = all_known(school, plan);
    return names;
}

Result<ChosenNames> ChosenNames::read(const KnownSchool& school, const SchoolPlan& plan,
                                      std::span<const ChosenName> chosen) {
    ChosenNames names;
    std::set<std::pair<FileNameKind, std::string>> seen;
    for (const ChosenName& one : chosen) {
        if (!seen.emplace(one.kind, one.name).second)
            return wrong_choice(one.name, "выбрано дважды. Оставьте одно.");
        const auto is_so_named = [&](const auto& planned) { return planned.title == one.name; };
        const Refusal not_there =
            wrong_choice(one.name, "такого имени в файле нет. Проверьте файл.");
        switch (one.kind) {
            case FileNameKind::teacher: {
                const KnownPerson* known = person_of(school, plan, one.known_id);
                if (!find_one(plan.employees, is_so_named)) return not_there;
                if (!known) return wrong_choice(one.name, "выбран не работник. Выберите другого.");
                names.teachers_.emplace(one.name, known);
                break;
            }
            case FileNameKind::subject: {
                const Subject* known = subject_of(school, one.known_id);
                if (!find_one(plan.subjects, is_so_named)) return not_there;
                if (!known) return wrong_choice(one.name, "такого предмета нет. Выберите другой.");
                names.subjects_.emplace(one.name, known);
                break;
            }
            case FileNameKind::study_group: {
                const StudyGroup* known = group_of(school, one.known_id);
                const PlannedGroup* planned = find_one(plan.groups, is_so_named);
                if (!planned) return not_there;
                if (!known || known->kind != planned->kind)
                    return wrong_choice(one.name,
                                        "классу отвечает класс, подгруппе — подгруппа этого года. "
                                        "Выберите другую.");
                names.groups_.emplace(one.name, known);
                break;
            }
        }
    }
    return names;
}

const KnownPerson* ChosenNames::teacher(const std::string& name) const {
    return chosen_of(teachers_, name);
}
const Subject* ChosenNames::subject(const std::string& name) const {
    return chosen_of(subjects_, name);
}
const StudyGroup* ChosenNames::group(const std::string& name) const {
    return chosen_of(groups_, name);
}

}  // namespace letopis
