#pragma once
// The works of a lesson in one column: canonical JSON, and nothing for the one work that every
// lesson has from the start. Most lessons have no other, and a diary reads dozens of lessons.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/lessons/lessons.h"

namespace letopis::store {

std::string works_text(const std::vector<Work>& works);
/// Nothing for a text that works_text would not write.
std::optional<std::vector<Work>> parse_works(std::string_view text);

}  // namespace letopis::store
