#pragma once
// What an entry says, in Russian, for a person.

#include <string>

#include "ports/reader.h"

namespace letopis {

/// "Отметка 5. Ежов Кирилл, математика, урок 07.09.2026. Петрова А. И., 07.09.2026 12:00:00."
Result<std::string> entry_sentence(Reader& reader, const Entry& entry);

}  // namespace letopis
