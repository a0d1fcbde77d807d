#pragma once
// What was acknowledged stands in the histories of the cells, and nothing else.

#include <vector>

#include "program/marking.h"

namespace letopis::testing {

/// Asks the server for the history of each cell that one of the teachers wrote: it says of every
/// acknowledged command, under its number, what it wrote; nothing is there twice, nothing half.
void expect_all_told(const std::vector<MarkingTeacher>& teachers, std::uint16_t port);

}  // namespace letopis::testing
