#pragma once
// Base45 (RFC 9285): bytes in the alphabet of QR's alphanumeric mode, two bytes in three
// characters.

#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace letopis {

std::string base45(ByteView bytes);
/// Strict: nothing for a character outside the alphabet, a group beyond 65535, a last pair beyond
/// 255, a single last character.
std::optional<Bytes> parse_base45(std::string_view text);

}  // namespace letopis
