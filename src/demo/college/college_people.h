#pragma once
// People of the demo college, as a list that a college would bring (CSV).

#include <string>

#include "demo/college/college_life.h"

namespace letopis::demo {

/// Students of every group, as many as the timetable says, a mother or a father for those of the
/// first two courses, and the office.
std::string people_list(const College& college);

/// Табельные номера of the office, in the list and to be found by.
inline constexpr const char* deputy_no = "А-01";
inline constexpr const char* section_head_no = "А-02";
inline constexpr const char* archivist_no = "А-03";
inline constexpr const char* clerk_no = "А-04";

}  // namespace letopis::demo
