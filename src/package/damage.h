#pragma once
// Finding the one damaged byte of a file. A CRC that is wrong by a certain difference tells where
// a single wrong byte can lie; a digest then says whether it was that byte.

#include <functional>
#include <optional>

#include "base/bytes.h"

namespace letopis {

/// A byte that is not what it was.
struct DamagedByte {
    std::uint64_t offset = 0;     ///< In the file.
    std::uint8_t difference = 0;  ///< XOR of what stands there and what stood.
    bool operator==(const DamagedByte&) const = default;
};

/// The place in a file of `size` bytes whose change alone turns CRC-32 `expected` into `found`,
/// and for which `confirmed` says yes. In a file of up to 16 MB there is hardly ever a false one.
std::optional<DamagedByte> find_damaged_byte(
    std::uint64_t size, std::uint32_t expected, std::uint32_t found,
    const std::function<bool(const DamagedByte&)>& confirmed);

}  // namespace letopis
