#pragma once
// How the access matrix asks the routes of planned works, achievements and mass events: about class
// 5 «А», its course of Russian, and Жукова of that class.

#include <map>
#include <string>
#include <vector>

#include "entry/entry.h"
#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// A work, an achievement and an event for these routes to be about.
std::vector<EntryBody> works_and_achievements(const letopis::testing::SampleSchool& school);

/// A whole request to each of these routes, by the route's name. `index_of` gives the index of the
/// last entry of a kind.
std::map<std::string, AskedOfPeople> work_requests(
    const letopis::testing::SampleSchool& school, const NextCommand& command,
    const std::function<std::string(const std::string&)>& index_of);

}  // namespace letopis::http::testing
