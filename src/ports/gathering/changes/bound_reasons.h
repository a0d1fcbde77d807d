#pragma once
// Whom a reason of changes is about (привязка причины, CUR-02), in words.

#include <string>
#include <string_view>

#include "domain/lessons/change_reasons.h"
#include "ports/gathering/known_names.h"

namespace letopis {

/// "Школьное отделение", "Отделение дополнительного образования", "Отделение СПО".
std::string_view section_title(ProgrammeFamily family);

/// "Петрова А. И.", "5 «А»", "5 параллель", "Отделение СПО", "Вся организация". A class or a
/// teacher nobody knows is "".
Result<std::string> bound_to_words(Reader& reader, KnownNames& names, const ChangeReason& reason);

}  // namespace letopis
