#pragma once
// Namesakes (однофамильцы и тёзки): whether somebody new may be somebody the school knows.

#include "domain/people/people.h"
#include "ports/reader.h"

namespace letopis {

/// What the office says of somebody with a name that the school has already.
LETOPIS_ENUM(NamesakeAnswer,
             ask,             ///< Nothing yet: refuse, and show who he may be.
             another_person)  ///< It is not he.

/// Refuses `invalid_value` without a surname, with what no name has, and as check_birth_date;
/// `text_too_long` of names and of the personal number.
Result<Done> check_names(const Person& person, Date today);

/// Whether both are one by name and date of birth.
bool is_same_person(const Person& one, const Person& other);

/// Refuses `duplicate_person` for one who is known by name and date of birth; and, unless the
/// office has answered, at `namesake` for whoever bears a name that is borne already, with those
/// who bear it (at most limits::namesakes_shown).
Result<Done> check_namesakes(Reader& reader, const Person& person, NamesakeAnswer answer, Date on);

}  // namespace letopis
