#pragma once
// How a subject that an import brings is called where there is little room.

#include <string>

#include "exchange/fet/fet_plan.h"

namespace letopis {

/// Its own short title; without one, its title, cut to 24 signs.
std::string short_title_of(const PlannedSubject& subject);

}  // namespace letopis
