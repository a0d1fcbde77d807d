#include "demo/people/name_stock.h"

#include <array>

#include "demo/people/told_person.h"
#include "demo/texts/content_table.h"

namespace letopis::demo {
namespace {

// Of a thousand families.
constexpr int families_of_other_peoples = 90;
constexpr int families_with_two_surnames = 15;
constexpr int mothers_with_own_surname = 120;

std::vector<std::string> names_in(std::string_view text) {
    std::vector<std::string> names;
    for (const std::string_view name : parts_of(text, ","))
        if (!name.empty()) names.emplace_back(name);
    return names;
}

std::vector<std::string> names_of(std::string_view file) {
    std::vector<std::string> names;
    for (const std::string_view line : lines_of(file))
        for (std::string& name : names_in(line)) names.push_back(std::move(name));
    return names;
}

/// "Алексей Петрович" or "Ван Хынг": the first word and the rest. Names of two words that are no
/// patronymic stay together where the family has none.
PersonName named(const std::string& last_name, const std::string& rest, bool with_patronymic) {
    const auto space = rest.find(' ');
    if (!with_patronymic || space == std::string::npos)
        return {.last_name = last_name, .first_name = rest};
    return {.last_name = last_name,
            .first_name = rest.substr(0, space),
            .patronymic = rest.substr(space + 1)};
}

FamilyNames other_family(const ContentRow& row) {
    FamilyNames family{.son_last_name = row.text(0),
                       .daughter_last_name = row.text(1),
                       .son_patronymic = unless_dash(row.text(2)),
                       .daughter_patronymic = unless_dash(row.text(3)),
                       .boys = names_in(row.column(6)),
                       .girls = names_in(row.column(7))};
    const bool with_patronymic = !family.son_patronymic.empty();
    family.father = named(family.son_last_name, row.text(4), with_patronymic);
    family.mother = named(family.daughter_last_name, row.text(5), with_patronymic);
    return family;
}

}  // namespace

std::string feminine(const std::string& surname) {
    struct Ending {
        std::string_view male;
        std::string_view female;
    };
    static constexpr std::array<Ending, 8> endings{{{"ский", "ская"},
                                                    {"цкий", "цкая"},
                                                    {"ой", "ая"},
                                                    {"ов", "ова"},
                                                    {"ев", "ева"},
                                                    {"ёв", "ёва"},
                                                    {"ин", "ина"},
                                                    {"ын", "ына"}}};
    for (const Ending& ending : endings)
        if (surname.ends_with(ending.male))
            return surname.substr(0, surname.size() - ending.male.size()) +
                   std::string{ending.female};
    return surname;
}

NameStock::NameStock()
    : surnames_{names_of("people/surnames.txt")},
      boys_{names_of("people/boys.txt")},
      girls_{names_of("people/girls.txt")},
      women_{names_of("people/women.txt")} {
    for (const ContentRow& row : table_of("people/men.txt"))
        men_.push_back({row.text(0), row.text(1), row.text(2)});
    for (const ContentRow& row : table_of("people/families.txt"))
        other_families_.push_back(other_family(row));
    for (const ContentRow& row : table_of("people/doubles.txt"))
        double_families_.push_back({.son_last_name = row.text(0),
                                    .daughter_last_name = row.text(1),
                                    .father = {.last_name = row.text(2)},
                                    .mother = {.last_name = row.text(3)}});
}

bool NameStock::take(const PersonName& name) { return taken_.insert(folded_name(name)).second; }

PersonName NameStock::parent(const std::string& last_name, Sex sex, Chance& chance) {
    const MansName& grandfather = chance.pick(men_);
    if (sex == Sex::female)
        return {.last_name = last_name,
                .first_name = chance.pick(women_),
                .patronymic = grandfather.daughter_patronymic};
    return {.last_name = last_name,
            .first_name = chance.pick(men_).first_name,
            .patronymic = grandfather.son_patronymic};
}

PersonName NameStock::adult(Sex sex, Chance& chance) {
    for (;;) {
        const std::string& surname = chance.pick(surnames_);
        const PersonName name =
            parent(sex == Sex::female ? feminine(surname) : surname, sex, chance);
        if (take(name)) return name;
    }
}

FamilyNames NameStock::usual_family(Chance& chance) {
    const std::string& surname = chance.pick(surnames_);
    FamilyNames family{.son_last_name = surname,
                       .daughter_last_name = feminine(surname),
                       .boys = boys_,
                       .girls = girls_};
    const MansName& father = chance.pick(men_);
    family.son_patronymic = father.son_patronymic;
    family.daughter_patronymic = father.daughter_patronymic;
    family.father = {.last_name = surname,
                     .first_name = father.first_name,
                     .patronymic = chance.pick(men_).son_patronymic};
    const bool own = chance.happens(mothers_with_own_surname);
    family.mother = parent(own ? feminine(chance.pick(surnames_)) : family.daughter_last_name,
                           Sex::female, chance);
    return family;
}

FamilyNames NameStock::double_family(Chance& chance) {
    const FamilyNames& surnames = chance.pick(double_families_);
    FamilyNames family = usual_family(chance);
    family.son_last_name = surnames.son_last_name;
    family.daughter_last_name = surnames.daughter_last_name;
    family.father.last_name = surnames.father.last_name;
    family.mother.last_name = surnames.mother.last_name;
    return family;
}

FamilyNames NameStock::family(Chance& chance) {
    for (;;) {
        FamilyNames family;
        const int drawn = chance.below(1000);
        if (drawn < families_of_other_peoples)
            family = chance.pick(other_families_);
        else if (drawn < families_of_other_peoples + families_with_two_surnames)
            family = double_family(chance);
        else
            family = usual_family(chance);
        // A family whose parents are in the school already is drawn again.
        if (taken_.contains(folded_name(family.father)) ||
            taken_.contains(folded_name(family.mother)))
            continue;
        take(family.father);
        take(family.mother);
        return family;
    }
}

PersonName NameStock::child(const FamilyNames& family, Sex sex, Chance& chance) {
    const bool girl = sex == Sex::female;
    PersonName name{.last_name = girl ? family.daughter_last_name : family.son_last_name,
                    .patronymic = girl ? family.daughter_patronymic : family.son_patronymic};
    constexpr int tries = 50;
    for (int i = 0; i < tries; ++i) {
        name.first_name = chance.pick(girl ? family.girls : family.boys);
        if (take(name)) return name;
    }
    return name;  // Namesakes in one family of a very large school: their birth dates differ.
}

}  // namespace letopis::demo
