#pragma once
// Compression ahead of time: as small as the formats allow, and the same bytes on every machine.

#include <string>
#include <string_view>

namespace letopis::embed {

/// Brotli at its highest quality.
std::string brotli(std::string_view plain);
/// Gzip at level 9, without a time or a name in its header.
std::string gzip(std::string_view plain);
/// SHA-256 in lower-case hex.
std::string sha256_hex(std::string_view bytes);

}  // namespace letopis::embed
