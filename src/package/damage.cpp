#include "package/damage.h"

#include <zlib.h>

#include <array>

namespace letopis {
namespace {

/// Runs the CRC backwards. A CRC register r that meets a zero byte becomes
/// (r >> 8) ^ T[r & 255]; the top bytes of T are all different, so the step can be undone.
class BackwardCrc {
public:
    BackwardCrc() {
        const z_crc_t* const table = get_crc_table();
        for (std::uint32_t i = 0; i < 256; ++i) {
            table_[i] = static_cast<std::uint32_t>(table[i]);
            index_of_top_[table_[i] >> 24] = static_cast<std::uint8_t>(i);
        }
    }
    std::uint32_t before_zero_byte(std::uint32_t crc) const {
        const std::uint8_t index = index_of_top_[crc >> 24];
        return (crc ^ table_[index]) << 8 | index;
    }

private:
    std::array<std::uint32_t, 256> table_;
    std::array<std::uint8_t, 256> index_of_top_;
};

}  // namespace

std::optional<DamagedByte> find_damaged_byte(
    std::uint64_t size, std::uint32_t expected, std::uint32_t found,
    const std::function<bool(const DamagedByte&)>& confirmed) {
    static const BackwardCrc backward;
    // CRC is linear: the difference of two CRCs is that of the files' difference, which is zero
    // bytes but one. Undoing zero bytes from the end, the register is that byte where it stood.
    std::uint32_t difference = expected ^ found;
    if (difference == 0) return std::nullopt;
    for (std::uint64_t at = size; at-- > 0;) {
        difference = backward.before_zero_byte(difference);
        if (difference > 0xFF) continue;
        const DamagedByte byte{at, static_cast<std::uint8_t>(difference)};
        if (confirmed(byte)) return byte;
    }
    return std::nullopt;
}

}  // namespace letopis
