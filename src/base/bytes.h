#pragma once
// Bytes and their spellings: hex and base64 (RFC 4648).

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace letopis {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

inline ByteView as_bytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view as_text(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// Lower-case hex.
std::string hex(ByteView bytes);
/// Reads hex of either case; nothing for an odd length or another character.
std::optional<Bytes> parse_hex(std::string_view text);
/// Base64 with padding.
std::string base64(ByteView bytes);
/// Reads strict base64 with padding; nothing for anything else.
std::optional<Bytes> parse_base64(std::string_view text);

}  // namespace letopis
