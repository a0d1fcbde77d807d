#pragma once
// Sharing blocks that stay together (a student's rows, a row of a table) among sheets.

#include <cstddef>
#include <vector>

namespace letopis {

/// How many blocks stand on each sheet: as many as there is room for, but when the end of the form
/// (totals, signatures) would stand alone, half of the last sheet's blocks go with it.
std::vector<std::size_t> share_blocks(const std::vector<double>& heights, double first_room,
                                      double further_room, double closing_height);

}  // namespace letopis
