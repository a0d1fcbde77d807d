#pragma once
// What people write now and then: comments, reasons (content/words.txt).

#include <string>
#include <string_view>

#include "demo/chance.h"

namespace letopis::demo {

/// One of the texts for this occasion. There is at least one.
std::string words_for(std::string_view occasion, Chance& chance);

}  // namespace letopis::demo
