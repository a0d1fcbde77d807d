#include "ports/gathering/known_names.h"

#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {

Result<const CourseTitle*> KnownNames::title_of(CourseId id) {
    const auto known = titles_.find(id);
    if (known != titles_.end()) return &known->second;
    LETOPIS_TRY(title, find_course(reader_, id));
    return &titles_.emplace(id, std::move(title)).first->second;
}

Result<std::string> KnownNames::name_of(PersonId id) {
    const auto known = names_.find(id);
    if (known != names_.end()) return known->second;
    LETOPIS_TRY(name, short_name(reader_, id));
    return names_.emplace(id, std::move(name)).first->second;
}

Result<std::string> KnownNames::last_first_of(PersonId id) {
    const auto known = last_firsts_.find(id);
    if (known != last_firsts_.end()) return known->second;
    LETOPIS_TRY(person, reader_.person(id));
    return last_firsts_.emplace(id, person ? person->last_first() : std::string{}).first->second;
}

}  // namespace letopis
