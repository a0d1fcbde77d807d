#pragma once
// How the access matrix asks the routes of certificates and duties: about class 5 «А», which has no
// certificates, and Жукова of that class.

#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// A whole request to each of those routes, by the route's name.
std::map<std::string, AskedOfPeople> certificate_requests(
    const letopis::testing::SampleSchool& school, const NextCommand& command);

}  // namespace letopis::http::testing
