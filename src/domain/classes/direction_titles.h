#pragma once
// Titles of directions by date (названия направленностей, ADE-03): orders rename them, and a group
// keeps the name of its school year.

#include <string_view>

#include "domain/classes/associations.h"

namespace letopis {

/// As it was called in a school year that begins on that day. Order № 533 of 30.09.2020 made
/// «социально-педагогическая» of the order № 196 «социально-гуманитарная».
std::string_view direction_title_in(Direction direction, Date year_starts_on);

}  // namespace letopis
