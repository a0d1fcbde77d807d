#pragma once
// Which class a title of a list means.

#include <optional>
#include <string_view>

#include "domain/classes/classes.h"

namespace letopis {

/// "7Б", "7 «Б»", "11-в": a class with its grade, letter and title, still without ids; nothing for
/// other titles.
std::optional<StudyGroup> class_of_title(std::string_view title);

}  // namespace letopis
