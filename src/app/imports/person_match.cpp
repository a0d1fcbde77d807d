#include "app/imports/person_match.h"

#include "base/text.h"

namespace letopis {
namespace {

/// "А." and "Алексей", equal words, or a word and nothing.
bool may_be_one_word(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return true;
    const std::string folded_a = fold_for_search(a);
    const std::string folded_b = fold_for_search(b);
    const auto is_initial_of = [](std::string_view initial, std::string_view word) {
        return initial.ends_with('.') && word.starts_with(initial.substr(0, initial.size() - 1));
    };
    return folded_a == folded_b || is_initial_of(folded_a, folded_b) ||
           is_initial_of(folded_b, folded_a);
}

}  // namespace

PersonName name_of(const Person& person) {
    return {.last_name = person.last_name,
            .first_name = person.first_name,
            .patronymic = person.patronymic};
}

bool may_be_one_name(const PersonName& a, const PersonName& b) {
    return fold_for_search(a.last_name) == fold_for_search(b.last_name) &&
           may_be_one_word(a.first_name, b.first_name) &&
           may_be_one_word(a.patronymic, b.patronymic);
}

PersonIndex::PersonIndex(const KnownSchool& school) {
    for (const KnownPerson& known : school.persons) {
        by_name_[folded_name(name_of(known.person))].push_back(&known);
        by_surname_[fold_for_search(known.person.last_name)].push_back(&known);
        if (!known.person.personal_no.empty())
            by_number_[known.person.personal_no].push_back(&known);
        by_id_.emplace(known.person.person_id, &known);
    }
}

namespace {
const PersonIndex::Found nobody;
}

const PersonIndex::Found& PersonIndex::named(const PersonName& name) const {
    const auto found = by_name_.find(folded_name(name));
    return found == by_name_.end() ? nobody : found->second;
}

const PersonIndex::Found& PersonIndex::numbered(const std::string& personal_no) const {
    const auto found = by_number_.find(personal_no);
    return found == by_number_.end() ? nobody : found->second;
}

const KnownPerson* PersonIndex::person(PersonId id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
}

PersonIndex::Found PersonIndex::employees_named(const PersonName& name) const {
    Found exact;
    for (const KnownPerson* known : named(name)) {
        // A teacher may be a guardian too, but then his surname alone does not tell him.
        const bool told = known->children.empty() || !name.first_name.empty();
        if (known->enrolments.empty() && told) exact.push_back(known);
    }
    if (!exact.empty()) return exact;
    Found alike;
    const auto surname = by_surname_.find(fold_for_search(name.last_name));
    if (surname == by_surname_.end()) return alike;
    for (const KnownPerson* known : surname->second)
        if (known->may_be_employee() && may_be_one_name(name_of(known->person), name))
            alike.push_back(known);
    return alike;
}

}  // namespace letopis
