#pragma once
// People as an operator names them on the command line.

#include <string>

#include "ports/reader.h"

namespace letopis {

/// The one person of this full name, or with this id. Refuses `not_found` where there is none,
/// and where there are namesakes, with the id and birth date of each.
Result<PersonId> find_person(Reader& reader, const std::string& words);

}  // namespace letopis
