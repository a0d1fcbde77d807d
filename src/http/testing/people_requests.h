#pragma once
// How the access matrix asks the routes of people: about class 5 «А» and Жукова of that class.

#include <functional>
#include <map>
#include <string>

#include "ports/testing/sample_school.h"

namespace letopis::http::testing {

struct AskedOfPeople {
    std::string target;
    std::string body;
};

/// Gives a new id each time.
using NextCommand = std::function<std::string()>;

/// A whole request to each route of people, by the route's name.
std::map<std::string, AskedOfPeople> people_requests(const letopis::testing::SampleSchool& school,
                                                     const NextCommand& command);

}  // namespace letopis::http::testing
