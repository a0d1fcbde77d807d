#pragma once
// Office work (канцелярия): the school is founded, a year is opened by imports, people come, move
// and leave by orders, teachers change.

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// The organisation of every demo school.
Organization demo_organization();

/// The first facts: organisation, director, policies of the local act.
Result<Done> found_demo_school(Desk& desk, SchoolLife& school);

/// Imports of employees, timetables, students; subgroups, associations, class teachers. Fills the
/// year's courses and the ids of people.
Result<Done> open_year(Desk& desk, SchoolLife& school, TaughtYear year);

/// What is ordered on this day: who comes and leaves, which teacher succeeds whom, whose rights a
/// court limits. Before the lessons of the day.
Result<Done> carry_out_orders(Desk& desk, SchoolLife& school, TaughtYear year, Date on);

/// Whether carry_out_orders has something to do.
bool has_orders(const SchoolLife& school, TaughtYear year, Date on);

}  // namespace letopis::demo
