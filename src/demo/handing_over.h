#pragma once
// Handing over (сдача): what whoever asked for a demo school is told about it.

#include "demo/demo_school.h"
#include "demo/life/year_end.h"

namespace letopis::demo {

/// 8 «Б» of last year, or another general class: it waits to be closed by hand.
std::size_t class_to_close(const SchoolPlans& plans);

/// Mathematics of 6 «А» in the current year: a course of the whole class with a lesson each day.
std::size_t open_course(const SchoolLife& school);
/// Who teaches it (index in the staff).
std::size_t shown_teacher(const SchoolLife& school);

/// After the last lessons the local act gives teachers until the autumn to put their journals in
/// order, so that a demo of summer has a journal to write into.
Result<Done> prolong_in_summer(Desk& desk, SchoolLife& school, Instant until);

Result<DemoSchool> hand_over(Desk& desk, const SchoolLife& school, const LeftOpen& left_open);

}  // namespace letopis::demo
