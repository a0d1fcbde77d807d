#pragma once
// How the access matrix asks the routes of modes of study, of carried results and of appeals: about
// Жукова of class 5 «А» and its course of Russian.

#include <functional>

#include "entry/entry.h"
#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// Two days on which Жукова learned otherwise, and an appeal of her family.
std::vector<EntryBody> mode_facts(const letopis::testing::SampleSchool& school);

/// A whole request to each of those routes, by the route's name. `index_of`: the last entry of a
/// kind.
std::map<std::string, AskedOfPeople> mode_requests(
    const letopis::testing::SampleSchool& school, const NextCommand& command,
    const std::function<std::string(const std::string& kind)>& index_of);

}  // namespace letopis::http::testing
