#pragma once
// find_people: who is meant by the first letters of a name, in any order, or by a number.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

LETOPIS_ENUM(PersonKind, student, guardian, employee)

struct FoundPerson {
    PersonId person_id;
    std::string name;  ///< "Иванов Иван Иванович"
    std::optional<Date> birth_date;
    std::string personal_no;
    std::vector<PersonKind> kinds;  ///< None: known to the school, and no more.
    std::string place;              ///< "5 «А»"; wards of a guardian; roles of an employee.
    bool operator==(const FoundPerson&) const = default;
};
LETOPIS_DESCRIBE(FoundPerson, person_id, name, birth_date, personal_no, kinds, place)

struct FoundPeople {
    std::vector<FoundPerson> people;  ///< By the alphabet; limits::people_found at most.
    bool cut_off = false;             ///< There are more.
    bool operator==(const FoundPeople&) const = default;
};
LETOPIS_DESCRIBE(FoundPeople, people, cut_off)

struct PeopleSearch {
    std::string letters;  ///< "ива пет": beginnings of words of the name, ё as е.
    std::optional<PersonKind> kind;
};

/// Whether each word of `letters` begins another word of the name, or all of it the number.
bool is_meant(const Person& person, std::string_view letters);

/// For who keeps people (check_access: keep_people). No letters: nobody. Refuses `text_too_long`.
Result<FoundPeople> find_people(Reader& reader, const Standing& standing,
                                const PeopleSearch& search, Instant now);

}  // namespace letopis
