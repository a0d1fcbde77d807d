#pragma once
// What a journal page shows, at a place named by a file's words.

#include <string>

#include "domain/journal/page.h"
#include "scenarios/cast.h"

namespace letopis::scenarios {

std::string shown(const JournalPage& page, Words& words, Cast& cast);

}  // namespace letopis::scenarios
