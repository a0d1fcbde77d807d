#pragma once
// Visits (расписание посещений): a profile's visits as a list of requests with their times, made
// before the run from a seed. Visits come by chance (a Poisson process), each goes through its
// journey, and those that were under way when the run begins are in it from the middle on: the rate
// is even from the first second.

#include <vector>

#include "load/journeys.h"
#include "load/script.h"

namespace letopis::load {

/// One request to be made.
struct Call {
    Nanos due = 0;
    Ask ask = Ask::session;
    std::uint32_t person = 0;  ///< Among the cast's families, teachers or deputies: by `actor`.
    Actor actor = Actor::family;
    std::uint32_t course = 0;   ///< For what is about a course; of a deputy: which class.
    std::uint32_t lesson = 0;   ///< For marks and topics, in the course's list.
    std::uint32_t student = 0;  ///< For marks, in the class's list.
};

struct Load {
    double per_second = 100;  ///< Requests of all kinds.
    double seconds = 60;
    std::uint64_t seed = 1;
    /// Lessons are dealt out to runs on the same city, so that none meets another's marks: this one
    /// takes those whose place in the course's list, divided by `slices`, leaves `slice`.
    std::uint32_t slice = 0;
    std::uint32_t slices = 1;
    /// For so many seconds from then on, so many times as many requests as otherwise.
    double burst = 1;
    double burst_from = 0;
    double burst_seconds = 0;
};

/// In order of `due`. A teacher who has no free cell left looks at the journal again instead; how
/// often is counted in `short_of_cells`.
struct Visits {
    std::vector<Call> calls;
    std::size_t short_of_cells = 0;
};
Visits plan_visits(const Cast& cast, const Profile& profile, const Load& load);

}  // namespace letopis::load
