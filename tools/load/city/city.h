#pragma once
// City (город): a data folder with many organisations, made from a seed: the same words give the
// same schools, entry for entry. Only passes, salts' keys and command ids of later runs are chance.

#include <string>

#include "base/progress.h"
#include "base/result.h"
#include "base/time.h"

namespace letopis::load {

struct CityChoices {
    std::string folder;
    int organizations = 4;  ///< At most 700 were tried.
    int students = 5'500;   ///< Of all organisations; at most 2,000,000.
    int years = 1;          ///< School years, the last one up to `until`.
    int families = 60'000;  ///< At most so many parents get a pass.
    Date until;             ///< The last day that is told.
    std::uint64_t seed = 1;
    int threads = 2;         ///< Organisations made at a time.
    int forgotten_each = 0;  ///< As SchoolChoices.
    bool decided = false;    ///< The same.
    bool attested = false;   ///< The same.
};

struct MadeCity {
    std::int64_t entries = 0;
    std::size_t families = 0;
};

/// Makes the city and `folder`/cast.txt (cast.h). Refuses a folder that has organisations already,
/// and what is outside the bounds above. Progress is told in organisations.
Result<MadeCity> make_city(const CityChoices& choices, Progress& progress);

/// The last day of a school year that is over: yesterday, or 31 May in summer.
Date last_told_day(Date today);

}  // namespace letopis::load
