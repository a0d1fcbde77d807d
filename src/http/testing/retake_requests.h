#pragma once
// How the access matrix asks the routes of deferrals, of directions and of academic hours.

#include "entry/entry.h"
#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// A deferral and a direction of Жукова in mathematics of 5 «А».
std::vector<EntryBody> retake_facts(const letopis::testing::SampleSchool& school);

/// A whole request to each of those routes, by the route's name.
std::map<std::string, AskedOfPeople> retake_requests(const letopis::testing::SampleSchool& school,
                                                     const std::string& deferral,
                                                     const std::string& direction,
                                                     const NextCommand& command);

}  // namespace letopis::http::testing
