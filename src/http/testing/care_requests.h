#pragma once
// How the access matrix asks the routes of health and care.

#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// A whole request to each of those routes, by the route's name, about class 5 «А» and Жукова.
std::map<std::string, AskedOfPeople> care_requests(const letopis::testing::SampleSchool& school,
                                                   const NextCommand& command);

}  // namespace letopis::http::testing
