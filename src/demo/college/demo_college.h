#pragma once
// The demo college: a vocational organisation made of a real timetable (FET), with one whole school
// year behind it: two semesters with their sessions, practice, final attestation, closed journals,
// and the move into the next course. Groups, disciplines, teachers and places are the file's own;
// students are invented. Everything is told by the commands that people use; the same file, seed
// and day give the same entries.

#include <cstdint>
#include <string>
#include <vector>

#include "demo/demo_school.h"
#include "exchange/fet/fet_plan.h"

namespace letopis {

struct CollegeChoices {
    std::uint64_t seed = 1;
    Date today;  ///< The last school year that is over by then is told.
    /// How many groups have their journals kept; the others have their lists and their timetable.
    int kept_groups = 4;
};

struct DemoCollege {
    Organization organization;
    std::vector<DemoRoleLogin> role_logins;
    std::vector<DemoClass> closed_classes;  ///< In order of their closing; not sealed yet.
    Instant told_until;
    EntryIndex entry_count = 0;
};

/// Refuses, at `college`, a plan that is not of a vocational organisation with two semesters' worth
/// of timetable and groups whose course of study is known.
Result<Done> check_college(const SchoolPlan& plan);

/// Fills an organisation that has no entries yet, as fill_demo_school does. Progress is told in
/// days.
Result<DemoCollege> fill_demo_college(Writer& writer, Readers& readers, SetClock& clock,
                                      const SchoolPlan& plan, const CollegeChoices& choices,
                                      Progress& progress);

}  // namespace letopis
