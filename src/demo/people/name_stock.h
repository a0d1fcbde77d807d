#pragma once
// Names of people (запас имён): drawn from the lists of content/people, no full name twice.

#include <set>
#include <string>
#include <vector>

#include "demo/chance.h"
#include "domain/people/people.h"
#include "exchange/person_name.h"

namespace letopis::demo {

/// The names of one family: how its children and parents are called.
struct FamilyNames {
    std::string son_last_name;
    std::string daughter_last_name;
    std::string son_patronymic;  ///< Empty where the family has none.
    std::string daughter_patronymic;
    PersonName father;
    PersonName mother;
    std::vector<std::string> boys;  ///< First names to pick from.
    std::vector<std::string> girls;
};

class NameStock {
public:
    NameStock();

    /// Whether nobody was called so yet; from now on somebody is.
    bool take(const PersonName& name);
    /// A grown-up, of the usual Russian shape.
    PersonName adult(Sex sex, Chance& chance);
    /// A family of any shape: mostly usual, some double surnames, some of other peoples.
    FamilyNames family(Chance& chance);
    /// A child of the family, with a name that none in the school has.
    PersonName child(const FamilyNames& family, Sex sex, Chance& chance);

private:
    struct MansName {
        std::string first_name;
        std::string son_patronymic;
        std::string daughter_patronymic;
    };

    FamilyNames usual_family(Chance& chance);
    FamilyNames double_family(Chance& chance);
    PersonName parent(const std::string& last_name, Sex sex, Chance& chance);

    std::vector<std::string> surnames_;
    std::vector<std::string> boys_;
    std::vector<std::string> girls_;
    std::vector<std::string> women_;
    std::vector<MansName> men_;
    std::vector<FamilyNames> other_families_;
    std::vector<FamilyNames> double_families_;
    std::set<std::string> taken_;  ///< Folded.
};

/// "Ковалёва" of "Ковалёв", "Соколовская" of "Соколовский", "Шевченко" of itself.
std::string feminine(const std::string& surname);

}  // namespace letopis::demo
