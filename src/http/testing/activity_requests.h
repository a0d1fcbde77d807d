#pragma once
// How the access matrix asks the routes of journals of other kinds: about an after-school group of
// both fifth classes that the teacher of the course keeps.

#include "entry/entry.h"
#include "http/testing/people_requests.h"

namespace letopis::http::testing {

/// A whole request to each of those routes, by the route's name. The courses: activity_facts of
/// ports/testing/activity_school.h.
std::map<std::string, AskedOfPeople> activity_requests(const letopis::testing::SampleSchool& school,
                                                       const NextCommand& command);

}  // namespace letopis::http::testing
