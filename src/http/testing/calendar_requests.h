#pragma once
// How the access matrix asks the routes of the calendar and the bells.

#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// A whole request to each of those routes, by the route's name.
std::map<std::string, AskedOfPeople> calendar_requests(const letopis::testing::SampleSchool& school,
                                                       const NextCommand& command);

}  // namespace letopis::http::testing
