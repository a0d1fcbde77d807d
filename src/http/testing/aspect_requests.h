#pragma once
// How the access matrix asks the routes of closing by aspects: about class 5 «А».

#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// A whole request to each of those routes, by the route's name. `reopening`: of an order that
/// stands.
std::map<std::string, AskedOfPeople> aspect_requests(const letopis::testing::SampleSchool& school,
                                                     const std::string& reopening,
                                                     const NextCommand& command);

}  // namespace letopis::http::testing
