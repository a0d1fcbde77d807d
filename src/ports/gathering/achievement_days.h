#pragma once
// From which day on achievements belong to a class or group of a school year.

#include "domain/calendar/calendar.h"

namespace letopis {

/// The first of June before it: what is achieved in the summer is recorded in September.
inline Date achieved_from(const SchoolYear& year) {
    constexpr int summer_days = 92;
    return year.starts_on.plus_days(-summer_days);
}

}  // namespace letopis
