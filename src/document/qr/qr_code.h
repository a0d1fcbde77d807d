#pragma once
// QR code (ISO/IEC 18004): the proof of a document on paper.

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace letopis {

/// Modules of a QR code, without the quiet zone.
struct QrCode {
    int size = 0;                     ///< Modules on a side.
    std::vector<std::uint8_t> cells;  ///< 1 is black; row by row.
    bool black(int row, int column) const {
        return cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(size) +
                     static_cast<std::size_t>(column)] != 0;
    }
};

/// White modules that must stand around a code.
inline constexpr int quiet_zone_modules = 4;

/// The code of a text: in alphanumeric mode where all of it is digits, capital Latin letters and
/// the nine signs of that mode (base45 is made of them), else byte by byte. Correction level M.
/// Refuses `text_too_long` what no code can hold.
Result<QrCode> qr_code(std::string_view text);

}  // namespace letopis
