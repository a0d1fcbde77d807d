#pragma once
// What was acknowledged stands in the histories of the cells, and nothing else.

#include <string>
#include <vector>

#include "program/marking.h"

namespace letopis::testing {

/// Asks the server for the history of each cell that one of the teachers wrote. "" when it says of
/// every acknowledged command, under its number, what it wrote, and nothing is there twice or half;
/// otherwise the first thing that is wrong.
std::string objection_to(const std::vector<MarkingTeacher>& teachers, std::uint16_t port);

}  // namespace letopis::testing
