#pragma once
// How the protocol of corrections (F-21) says what it found, on paper and in tables.

#include <string>
#include <string_view>

#include "app/journal/open_protocol.h"

namespace letopis {

/// "правка", "удаление".
std::string_view correction_kind_title(CorrectionKind kind);
/// "отметка", "посещаемость", …
std::string_view corrected_place_title(CorrectedPlace place);
/// "повышено после окончания периода", …
std::string_view correction_sign_title(CorrectionSign sign);

/// Its signs, joined by commas.
std::string signs_text(const ProtocolLine& line);
/// "опечатка: не тот ученик".
std::string reason_text(const ProtocolLine& line);
/// "07.09.2026", "I четверть".
std::string corrected_on_text(const ProtocolLine& line);

}  // namespace letopis
