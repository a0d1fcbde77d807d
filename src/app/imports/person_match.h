#pragma once
// Whether somebody of a file is somebody the school knows.

#include <string>
#include <unordered_map>
#include <vector>

#include "app/imports/known_school.h"
#include "exchange/person_name.h"

namespace letopis {

/// The name of a registered person in the shape of files.
PersonName name_of(const Person& person);

/// Whether two spellings may be one name: the surnames are equal (ё as е), and where both have a
/// first name or patronymic, these are equal or one is the initial of the other.
bool may_be_one_name(const PersonName& a, const PersonName& b);

/// The school's people, found by name and by number.
class PersonIndex {
public:
    explicit PersonIndex(const KnownSchool& school);

    using Found = std::vector<const KnownPerson*>;
    /// Exactly this name (ё as е).
    const Found& named(const PersonName& name) const;
    /// With this personal number: a student's and an employee's may be equal.
    const Found& numbered(const std::string& personal_no) const;
    const KnownPerson* person(PersonId id) const;
    /// Employees who may be meant by this name. The exact spelling wins over initials.
    Found employees_named(const PersonName& name) const;

private:
    std::unordered_map<std::string, Found> by_name_;
    std::unordered_map<std::string, Found> by_surname_;
    std::unordered_map<std::string, Found> by_number_;
    std::unordered_map<PersonId, const KnownPerson*> by_id_;
};

}  // namespace letopis
